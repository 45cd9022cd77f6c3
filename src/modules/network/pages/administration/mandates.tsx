import { dateInWords } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Table } from "../../../../ui/table.tsx";
import type { Body } from "../../domain/body.ts";
import type { NamedMandate } from "../../store/mandates.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { audienceField } from "./audience-field.ts";
import { CandidateSearch, type Candidates } from "./candidates.tsx";
import { FormPage, type FormTurn } from "./form-page.tsx";

interface MandateTableProps {
  readonly view: View;
  readonly mandates: readonly NamedMandate[];
  readonly today: string;
  readonly mayEnd: boolean;
}

/** The mandates that a body gave. */
export function MandateTable({ view, mandates, today, mayEnd }: MandateTableProps) {
  const t = administrationTexts[view.language];
  const words = (on: string) => dateInWords({ on, note: null }, view.language);
  if (mandates.length === 0) return <p class="empty">{t.noMandates}</p>;
  return (
    <Table
      caption={t.mandatesCaption}
      heads={[t.subject, t.givenTo, t.from, t.until, t.capacity]}
      rows={mandates.map((mandate) => [
        mayEnd && mandate.untilOn > today ? <Link href={`/beheer/mandaten/${mandate.id}`}>{mandate.subject}</Link> : mandate.subject,
        mandate.toPersonName ?? mandate.toBodyName ?? t.hiddenPerson,
        words(mandate.fromOn),
        words(mandate.untilOn),
        mandate.capacity ?? "–",
      ])}
    />
  );
}

interface MandateFormProps extends FormTurn {
  readonly view: View;
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly candidates: Candidates;
}

/** The form with which a body gives a mandate. */
export function MandateFormPage({ view, body, bodies, candidates, ...turn }: MandateFormProps) {
  const t = administrationTexts[view.language];
  return (
    <FormPage
      view={view}
      title={`${t.giveMandate}: ${body.name}`}
      above={[
        { href: "/beheer/gremia", name: t.bodies },
        { href: `/beheer/gremia/${body.slug}`, name: body.name },
      ]}
      before={<CandidateSearch view={view} candidates={candidates} address={`/beheer/gremia/${body.slug}/mandaten/nieuw`} />}
      action={`/beheer/gremia/${body.slug}/mandaten`}
      fields={[
        { kind: "text", name: "onderwerp", label: t.subject, maxLength: 200 },
        { kind: "choice", name: "persoon", label: t.toPerson, empty: t.notTo, options: candidates.options },
        {
          kind: "choice",
          name: "gremium",
          label: t.toBody,
          empty: t.notTo,
          options: bodies.map(({ slug, name }) => ({ value: slug, label: name })),
        },
        { kind: "date", name: "van", label: t.day },
        { kind: "date", name: "tot", label: t.until, hint: t.untilHint },
        { kind: "long-text", name: "inzet", label: t.capacity, hint: t.capacityHint, isOptional: true },
        audienceField(view),
      ]}
      submit={t.giveMandate}
      {...turn}
    />
  );
}

interface MandateEndProps extends FormTurn {
  readonly view: View;
  readonly mandate: NamedMandate;
}

/** The form with which a mandate ends early. */
export function MandateEndPage({ view, mandate, ...turn }: MandateEndProps) {
  const t = administrationTexts[view.language];
  return (
    <FormPage
      view={view}
      title={mandate.subject}
      lead={`${mandate.bodyName}: ${mandate.toPersonName ?? mandate.toBodyName ?? t.hiddenPerson}`}
      above={[{ href: "/beheer/gremia", name: t.bodies }]}
      action={`/beheer/mandaten/${mandate.id}/einde`}
      fields={[
        { kind: "date", name: "einddag", label: t.endDay },
        { kind: "hidden", name: "versie" },
      ]}
      submit={t.end}
      isGrave
      {...turn}
    />
  );
}
