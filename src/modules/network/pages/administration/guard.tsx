import type { View } from "../../../../lib/view.ts";
import { Form, type FormState } from "../../../../ui/form.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Table } from "../../../../ui/table.tsx";
import type { NamedSeat } from "../../store/administration/seats.ts";
import type { NamedOffice } from "../../store/offices.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { guardTexts } from "../../texts/guard.ts";
import { GuardFrame, inWords } from "./guard-frame.tsx";
import { officeLabel, type PlanItem } from "./guard-items.ts";
import { roleWords } from "./seats.tsx";

/** What a plan is about; sent along with every step. */
export interface GuardSubject {
  readonly organisation: string;
  readonly day: string;
  readonly leavers: readonly { readonly id: string; readonly name: string }[];
  readonly stamps: string;
}

interface GuardPlanProps {
  readonly view: View;
  readonly subject: GuardSubject;
  readonly offices: readonly NamedOffice[];
  readonly items: readonly PlanItem[];
  readonly state: FormState;
  /** What changed since the plan was made, in words; null when nothing did. */
  readonly changed: readonly string[] | null;
}

/** Everything that hangs on those who leave, with per item who takes over. */
export function GuardPlanPage({ view, subject, offices, items, state, changed }: GuardPlanProps) {
  const t = guardTexts[view.language];
  const open = items.filter(({ candidates }) => candidates !== null);
  const closed = items.filter(({ candidates }) => candidates === null);
  return (
    <GuardFrame view={view} title={t.plan}>
      {changed !== null && <Changed view={view} changed={changed} />}
      <p class="lead">{t.planLead(namesOf(subject), inWords(view, subject.day))}</p>
      <section>
        <h2>{t.offices}</h2>
        <ul>
          {offices.map((office) => (
            <li>{officeLabel(view, office)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.items}</h2>
        {items.length === 0 && <p class="empty">{t.nothing}</p>}
        <p class="note">{t.secret}</p>
        {closed.length > 0 && (
          <>
            <p>{t.notYours}</p>
            <ul>
              {closed.map(({ label }) => (
                <li>{label}</li>
              ))}
            </ul>
          </>
        )}
        <Form
          view={view}
          action="/beheer/wisseling/voorbeeld"
          fields={open.map(({ key, label, untaken, candidates }) => ({
            kind: "choice",
            name: key,
            label,
            empty: untaken,
            options: candidates ?? [],
          }))}
          state={state}
          submit={t.toPreview}
        >
          <SubjectFields subject={subject} />
        </Form>
      </section>
    </GuardFrame>
  );
}

const namesOf = ({ leavers }: GuardSubject): string => leavers.map(({ name }) => name).join(", ");

function Changed({ view, changed }: { readonly view: View; readonly changed: readonly string[] }) {
  const t = guardTexts[view.language];
  return (
    <div class="problems" role="alert">
      <h2>{t.changed}</h2>
      <p>{t.changedLead}</p>
      <ul>
        {changed.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </div>
  );
}

const SubjectFields = ({ subject }: { readonly subject: GuardSubject }) => (
  <>
    <input type="hidden" name="organisatie" value={subject.organisation} />
    <input type="hidden" name="dag" value={subject.day} />
    <input type="hidden" name="stempels" value={subject.stamps} />
    <input type="hidden" name="wie" value={subject.leavers.map(({ id }) => id).join(" ")} />
  </>
);

interface GuardPreviewProps {
  readonly view: View;
  readonly subject: GuardSubject;
  readonly offices: readonly NamedOffice[];
  readonly items: readonly PlanItem[];
  readonly choices: ReadonlyMap<string, string>;
}

/** What will happen, before it happens. */
export function GuardPreviewPage({ view, subject, offices, items, choices }: GuardPreviewProps) {
  const t = guardTexts[view.language];
  const taker = ({ key, candidates, untaken }: PlanItem) => candidates?.find(({ value }) => value === choices.get(key))?.label ?? untaken;
  return (
    <GuardFrame view={view} title={t.preview}>
      <p class="lead">{t.previewLead}</p>
      <p>{t.resultLead(namesOf(subject), inWords(view, subject.day))}</p>
      <Table
        isStill
        caption={t.previewCaption}
        heads={[t.what, t.next]}
        rows={[...offices.map((office) => [officeLabel(view, office), t.ends]), ...items.map((item) => [item.label, taker(item)])]}
      />
      <p class="note">{t.secret}</p>
      <div class="acts">
        <ChoiceForm subject={subject} choices={choices} action="/beheer/wisseling" submit={t.carryOut} look="primary" />
        <ChoiceForm subject={subject} choices={choices} action="/beheer/wisseling/plan" submit={t.back} look="secondary" />
      </div>
    </GuardFrame>
  );
}

interface ChoiceFormProps {
  readonly subject: GuardSubject;
  readonly choices: ReadonlyMap<string, string>;
  readonly action: string;
  readonly submit: string;
  readonly look: "primary" | "secondary";
}

/** Sends the whole plan along, to carry it out or to change it. */
const ChoiceForm = ({ subject, choices, action, submit, look }: ChoiceFormProps) => (
  <form method="post" action={action}>
    <SubjectFields subject={subject} />
    {[...choices].map(([key, person]) => (
      <input type="hidden" name={key} value={person} />
    ))}
    <button class={`nl-button nl-button--${look}`} type="submit">
      {submit}
    </button>
  </form>
);

interface GuardResultProps {
  readonly view: View;
  readonly day: string;
  readonly names: readonly string[];
  /** The rows that took over. */
  readonly seats: readonly NamedSeat[];
}

/** What was handed over, with the documents for who takes over. */
export function GuardResultPage({ view, day, names, seats }: GuardResultProps) {
  const t = guardTexts[view.language];
  const vacant = seats.filter(({ state }) => state === "vacant").length;
  return (
    <GuardFrame view={view} title={t.result}>
      <p class="lead">{t.resultLead(names.join(", "), inWords(view, day))}</p>
      <p>{t.vacantCount(vacant)}</p>
      <Table
        caption={t.resultCaption}
        heads={[t.what, t.now, t.handover]}
        rows={seats.map((after) => [
          <Link href={`/beheer/zetels/${after.id}`}>
            {administrationTexts[view.language].seatTitle(roleWords(view, after), after.bodyName)}
          </Link>,
          after.personName ?? t.staysVacant,
          <Link href={`/beheer/overdracht/zetels/${after.id}`}>{t.handover}</Link>,
        ])}
      />
    </GuardFrame>
  );
}
