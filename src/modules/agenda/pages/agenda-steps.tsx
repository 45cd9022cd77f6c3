import type { View } from "../../../lib/view.ts";
import { Form, type FormState } from "../../../ui/form.tsx";
import type { FormField } from "../../../ui/form-field.tsx";
import { Page } from "../../../ui/page.tsx";
import { agendaAddress, successionAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { successionTexts } from "../texts/succession.ts";

interface StepProps {
  readonly view: View;
  readonly agenda: Agenda;
  readonly state: FormState;
}

/** The form with which the next agenda begins. */
export function NextAgendaPage(props: StepProps) {
  const t = successionTexts[props.view.language];
  return (
    <StepPage
      {...props}
      title={t.begin}
      lead={t.beginLead}
      step="opvolger"
      fields={[
        { kind: "text", name: "titel", label: t.nextTitle, maxLength: 300 },
        { kind: "text", name: "van", label: t.fromYear, inputmode: "numeric", maxLength: 4 },
        { kind: "text", name: "tot", label: t.untilYear, inputmode: "numeric", maxLength: 4 },
      ]}
    />
  );
}

interface AdoptionProps extends StepProps {
  /** The bodies that can have adopted it, by name. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The meetings at which it can have been, the newest first. */
  readonly meetings: ReadonlyMap<string, string>;
}

const optionsIn = (names: ReadonlyMap<string, string>) => [...names].map(([value, label]) => ({ value, label }));

/** The form with which an agenda is adopted. */
export function AdoptionPage({ bodies, meetings, ...props }: AdoptionProps) {
  const t = successionTexts[props.view.language];
  return (
    <StepPage
      {...props}
      title={t.adopt}
      lead={t.adoptLead}
      step="vaststelling"
      fields={[
        { kind: "date", name: "dag", label: t.on },
        {
          kind: "choice",
          name: "gremium",
          label: t.body,
          hint: t.bodyHint,
          isOptional: true,
          empty: t.noChoice,
          options: optionsIn(bodies),
        },
        {
          kind: "choice",
          name: "bijeenkomst",
          label: t.meeting,
          hint: t.meetingHint,
          isOptional: true,
          empty: t.noChoice,
          options: optionsIn(meetings),
        },
        { kind: "text", name: "door", label: t.by, hint: t.byHint, isOptional: true, maxLength: 300 },
        { kind: "url", name: "bron", label: t.source, hint: t.sourceHint, maxLength: 2000 },
        {
          kind: "choice",
          name: "wie",
          label: t.who,
          options: (["public", "network"] as const).map((value) => ({ value, label: t.audiences[value] })),
        },
        { kind: "hidden", name: "versie" },
      ]}
    />
  );
}

/** The form with which an agenda is closed. */
export function ClosingPage(props: StepProps) {
  const t = successionTexts[props.view.language];
  return (
    <StepPage
      {...props}
      title={t.close}
      lead={t.closeLead}
      step="afsluiting"
      isGrave
      fields={[
        { kind: "text", name: "reden", label: t.closeReason, maxLength: 1000 },
        { kind: "hidden", name: "versie" },
      ]}
    />
  );
}

interface StepPageProps extends StepProps {
  readonly title: string;
  readonly lead: string;
  /** The last part of its address. */
  readonly step: string;
  readonly fields: readonly FormField[];
  readonly isGrave?: boolean;
}

function StepPage({ view, agenda, state, title, lead, step, fields, isGrave = false }: StepPageProps) {
  const t = successionTexts[view.language];
  return (
    <Page
      view={view}
      title={`${title}: ${agenda.id}`}
      description={t.description(agenda.id)}
      above={[
        { href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` },
        { href: successionAddress(agenda.id), name: t.title(agenda.id) },
      ]}
    >
      <h1>
        {title}: {agenda.id}
      </h1>
      <p class="lead">{lead}</p>
      <Form view={view} action={`${agendaAddress(agenda.id)}/${step}`} fields={fields} state={state} submit={title} isGrave={isGrave} />
    </Page>
  );
}
