import type { View } from "../../../lib/view.ts";
import type { FormState } from "../../../ui/form.tsx";
import type { FormField } from "../../../ui/form-field.tsx";
import { Page } from "../../../ui/page.tsx";
import { asFieldAudience, fieldAudiences } from "../domain/administration-kinds.ts";
import type { Looks } from "../domain/looks.ts";
import type { Contact, Person, Subject } from "../domain/person.ts";
import { peopleTexts } from "../texts/people.ts";
import { wordTexts } from "../texts/words.ts";
import { FormPart, type FormTurn } from "./administration/form-page.tsx";
import { BothLooks } from "./own-visibility.tsx";

interface VisibilityProps extends FormTurn {
  readonly view: View;
  readonly name: string;
  /** Shown when somebody asked to look first. */
  readonly looks: Looks | null;
}

/** What others see of oneself, field by field, with how that looks. */
export function VisibilityPage({ view, name, looks, ...turn }: VisibilityProps) {
  const t = peopleTexts[view.language];
  return (
    <Page view={view} title={t.visibility} description={t.visibilityLead} above={[{ href: "/mijn", name: t.mine }]}>
      <h1>{t.visibility}</h1>
      <p class="lead">{t.visibilityLead}</p>
      {looks !== null && <Preview view={view} name={name} looks={looks} />}
      <FormPart view={view} action="/mijn/zichtbaarheid" fields={visibilityFields(view)} submit={t.go} {...turn} />
    </Page>
  );
}

/** Both looks, for before anything is saved. */
function Preview({ view, name, looks }: { readonly view: View; readonly name: string; readonly looks: Looks }) {
  const t = peopleTexts[view.language];
  return (
    <section class="block" role="status">
      <h2>{t.preview}</h2>
      <p>{t.previewLead}</p>
      <BothLooks view={view} name={name} looks={looks} />
    </section>
  );
}

function visibilityFields(view: View): readonly FormField[] {
  const t = peopleTexts[view.language];
  const { audience } = wordTexts[view.language];
  const options = fieldAudiences.map((one) => ({ value: one, label: audience[one] }));
  return [
    { kind: "choice", name: "naam", label: t.whoSeesName, options: options.filter(({ value }) => value !== "nobody") },
    { kind: "email", name: "mail", label: t.mail, isOptional: true, autocomplete: "email", maxLength: 254 },
    { kind: "choice", name: "mailWie", label: t.whoSeesMail, options },
    { kind: "tel", name: "telefoon", label: t.phone, isOptional: true, autocomplete: "tel", maxLength: 40 },
    { kind: "choice", name: "telefoonWie", label: t.whoSeesPhone, options },
    { kind: "url", name: "pagina", label: t.page, isOptional: true, autocomplete: "url", maxLength: 300 },
    { kind: "choice", name: "paginaWie", label: t.whoSeesPage, options },
    {
      kind: "choice",
      name: "stap",
      label: t.whatNext,
      options: [
        { value: "bekijk", label: t.steps.bekijk },
        { value: "bewaar", label: t.steps.bewaar },
      ],
    },
    { kind: "hidden", name: "versie" },
  ];
}

/** What the fields hold: what is chosen now; what was never filled in is for nobody. */
export function visibilityTyped(person: Person, contacts: readonly Contact[]): FormState["typed"] {
  const of = (kind: Contact["kind"]) => contacts.find((contact) => contact.kind === kind);
  const whoSees = (kind: Contact["kind"]) => asFieldAudience(of(kind)?.audience ?? `draft:${person.id}`);
  return {
    naam: asFieldAudience(person.audience),
    mail: of("email")?.value ?? "",
    mailWie: whoSees("email"),
    telefoon: of("phone")?.value ?? "",
    telefoonWie: whoSees("phone"),
    pagina: of("page")?.value ?? "",
    paginaWie: whoSees("page"),
    stap: "bekijk",
    versie: String(person.version),
  };
}

interface SubjectsProps extends FormTurn {
  readonly view: View;
  readonly points: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
}

/** What one is responsible for and knows about, and the focus points that one is about. */
export function SubjectsPage({ view, points, chosen, ...turn }: SubjectsProps) {
  const t = peopleTexts[view.language];
  return (
    <Page view={view} title={t.ownSubjects} description={t.subjectsLead} above={[{ href: "/mijn", name: t.mine }]}>
      <h1>{t.ownSubjects}</h1>
      <p class="lead">{t.subjectsLead}</p>
      <FormPart
        view={view}
        action="/mijn/onderwerpen"
        fields={[
          { kind: "long-text", name: "portefeuille", label: t.portfolio, isOptional: true },
          { kind: "long-text", name: "kennis", label: t.expertise, isOptional: true },
        ]}
        submit={t.steps.bewaar}
        {...turn}
      >
        {points.length > 0 && (
          <fieldset class="ticks">
            <legend>{t.focusPoints}</legend>
            {points.map(({ value, label }) => (
              <p class="tick">
                <input
                  class="field__tick"
                  type="checkbox"
                  id={`punt-${value}`}
                  name="speerpunten"
                  value={value}
                  checked={chosen.includes(value)}
                />
                <label for={`punt-${value}`} lang="nl">
                  {label}
                </label>
              </p>
            ))}
          </fieldset>
        )}
      </FormPart>
    </Page>
  );
}

/** What the fields of one's subjects hold; those that are focus points are ticked instead. */
export const subjectsTyped = (subjects: readonly Subject[]): FormState["typed"] => {
  const lines = (kind: Subject["kind"]) =>
    subjects
      .filter((subject) => subject.kind === kind && subject.focusPoint === null)
      .map(({ words }) => words)
      .join("\n");
  return { portefeuille: lines("portfolio"), kennis: lines("expertise") };
};
