import type { View } from "../../../lib/view.ts";
import type { FormState } from "../../../ui/form.tsx";
import type { FormField } from "../../../ui/form-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { asFieldAudience, fieldAudiences } from "../domain/administration-kinds.ts";
import type { Contact, Person, Subject } from "../domain/person.ts";
import type { NamedOffice } from "../store/offices.ts";
import { administrationTexts } from "../texts/administration.ts";
import { peopleTexts } from "../texts/people.ts";
import { wordTexts } from "../texts/words.ts";
import { FormPart, type FormTurn } from "./administration/form-page.tsx";
import { ContactRows, OfficeRows, SeatRows, type ShownPerson, SubjectRows } from "./person.tsx";

interface OwnPersonProps extends ShownPerson {
  readonly colleagues: readonly NamedOffice[];
  /** Whether there is something to administer. */
  readonly administers: boolean;
}

/** On somebody's own page: offices, seats, subjects, colleagues. */
export function OwnPersonPart({ view, person, offices, seats, subjects, colleagues, administers }: OwnPersonProps) {
  const t = peopleTexts[view.language];
  const people = [...new Map(colleagues.map((office) => [office.person, office.personName]))];
  return (
    <section id="netwerk">
      <h2>{t.own}</h2>
      <p>{t.ownLead}</p>
      <ul class="exports">
        <li>
          <Link href="/mensen">{t.people}</Link>
        </li>
        {administers && (
          <li>
            <Link href="/beheer">{administrationTexts[view.language].administration}</Link>
          </li>
        )}
      </ul>
      <h3>{t.offices}</h3>
      <OfficeRows view={view} offices={offices} />
      <h3>{t.seats}</h3>
      <SeatRows view={view} person={person} seats={seats} />
      <h3>{t.ownSubjects}</h3>
      <SubjectRows view={view} subjects={subjects} />
      <p>
        <Link href="/mijn/onderwerpen">{t.toSubjects}</Link>
      </p>
      <h3>{t.visibility}</h3>
      <p>
        <Link href="/mijn/zichtbaarheid">{t.toVisibility}</Link>
      </p>
      <h3>{t.colleagues}</h3>
      {people.length === 0 ? (
        <p class="empty">{t.noColleagues}</p>
      ) : (
        <ul>
          {people.map(([id, name]) => (
            <li>
              <Link href={`/mensen/${id}`}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How a person would look to others; null for whom the name is hidden. */
export interface Looks {
  readonly forEverybody: readonly Contact[] | null;
  readonly forMembers: readonly Contact[];
}

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

function Preview({ view, name, looks }: { readonly view: View; readonly name: string; readonly looks: Looks }) {
  const t = peopleTexts[view.language];
  return (
    <section class="block" role="status">
      <h2>{t.preview}</h2>
      <p>{t.previewLead}</p>
      <h3>{t.forEverybody}</h3>
      {looks.forEverybody === null ? (
        <p class="empty">{t.unseen}</p>
      ) : (
        <>
          <p>
            <strong>{name}</strong>
          </p>
          <ContactRows view={view} contacts={looks.forEverybody} />
        </>
      )}
      <h3>{t.forMembers}</h3>
      <p>
        <strong>{name}</strong>
      </p>
      <ContactRows view={view} contacts={looks.forMembers} />
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
