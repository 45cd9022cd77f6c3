import { shortened } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Form, type FormState } from "../../../../ui/form.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { figuresAddress, indicatorAddress, replyAddress, shownReplyAddress } from "../../domain/addresses.ts";
import type { CityReply } from "../../domain/city-reply.ts";
import { type Indicator, titleIn } from "../../domain/indicator.ts";
import type { Reply, StandingReply, Withdrawal } from "../../domain/reply.ts";
import { replyFormTexts } from "../../texts/reply-form.ts";
import { texts } from "../../texts.ts";
import { type History, ReplyHistory } from "./history.tsx";
import { wordFields } from "./new-reply.tsx";
import { dayInWords, headingOf, longestTitle, Paragraphs, Said } from "./said.tsx";

/** A form of this page as it is drawn; with what stands there by now when somebody was faster. */
export interface ReplyTurn {
  readonly state: FormState;
  readonly meanwhile: Readonly<Record<string, string>> | null;
}

export interface OwnReplyProps {
  readonly view: View;
  readonly reply: Reply;
  readonly indicator: Indicator;
  readonly city: CityReply["city"];
  /** Whether whoever asks is of that city; who is not is of the secretariat. */
  readonly isOwn: boolean;
  /** What it said before; nothing for who is not of that city. */
  readonly history: History;
  readonly changing: ReplyTurn;
  readonly confirming: FormState;
  readonly withdrawing: FormState;
}

/** One thing that a city says, for who looks after it. */
export function OwnReplyPage(props: OwnReplyProps) {
  const { view, reply, indicator, city, history, changing } = props;
  const t = replyFormTexts[view.language];
  const title = t.oneTitle(headingOf(reply, view.language), city.name, titleIn(indicator, view.language));
  const figure = titleIn(indicator, view.language);
  return (
    <Page
      view={view}
      title={shortened(title, longestTitle)}
      description={t.description}
      above={[
        { href: figuresAddress, name: texts[view.language].figures },
        { href: indicatorAddress(indicator.id, city.slug), name: figure },
      ]}
    >
      <h1>{title}</h1>
      {reply.state === "withdrawn" ? (
        <>
          <Gone view={view} withdrawal={reply.withdrawal} />
          {changing.state.problems.length > 0 && <Unsaved view={view} text={changing.state.typed.tekst ?? ""} />}
        </>
      ) : (
        <>
          <div class="said">
            <Said reply={reply} city={city} language={view.language} />
          </div>
          <p>
            <Link href={shownReplyAddress(indicator.id, city.slug)}>{t.toFigure}</Link>
          </p>
          <Acts {...props} reply={reply} />
        </>
      )}
      {history.length > 0 && <ReplyHistory view={view} history={history} />}
    </Page>
  );
}

function Gone({ view, withdrawal: { by, on, reason } }: { readonly view: View; readonly withdrawal: Withdrawal }) {
  const t = replyFormTexts[view.language];
  const day = dayInWords(on, view.language);
  return (
    <p class="note">
      {by === "city" ? t.withdrawn(day) : t.withdrawnBySecretariat(day)} {reason !== null && <span lang="nl">{reason}</span>}
    </p>
  );
}

/** What somebody typed while a colleague withdrew it: not saved, but not lost. */
const Unsaved = ({ view, text }: { readonly view: View; readonly text: string }) => (
  <section role="alert">
    <h2>{replyFormTexts[view.language].unsaved}</h2>
    <Paragraphs text={text} />
  </section>
);

function Acts({ view, reply, isOwn, changing, confirming, withdrawing }: OwnReplyProps & { readonly reply: StandingReply }) {
  const t = replyFormTexts[view.language];
  const at = replyAddress(reply.id);
  const version = { kind: "hidden", name: "versie" } as const;
  const reason = { kind: "text", name: "reden", label: t.reason, hint: t.reasonHint, maxLength: 500 } as const;
  return (
    <>
      {isOwn && (
        <>
          <section>
            <h2>{t.change}</h2>
            <p>{t.subjectStays}</p>
            {changing.meanwhile !== null && <BothTexts view={view} typed={changing.state.typed} meanwhile={changing.meanwhile} />}
            <Form view={view} action={at} fields={[...wordFields(view), version]} state={changing.state} submit={t.save} />
          </section>
          <section>
            <h2>{t.confirm}</h2>
            <p>{t.confirmLead}</p>
            <Form view={view} action={`${at}/bevestiging`} fields={[version]} state={confirming} submit={t.confirmSubmit} />
          </section>
        </>
      )}
      <section>
        <h2>{t.withdraw}</h2>
        <p>{isOwn ? t.withdrawLead : t.withdrawLeadSecretariat}</p>
        <Form
          view={view}
          action={`${at}/intrekking`}
          fields={isOwn ? [version] : [reason, version]}
          state={withdrawing}
          submit={t.withdrawSubmit}
          isGrave
        />
      </section>
    </>
  );
}

interface BothTextsProps {
  readonly view: View;
  readonly typed: Readonly<Record<string, string>>;
  readonly meanwhile: Readonly<Record<string, string>>;
}

/** What somebody typed beside what somebody else saved meanwhile, for the fields that differ. */
function BothTexts({ view, typed, meanwhile }: BothTextsProps) {
  const t = replyFormTexts[view.language];
  const shown = [
    ["tekst", t.text],
    ["functie", t.office],
  ] as const;
  const differing = shown.filter(([name]) => (typed[name] ?? "") !== (meanwhile[name] ?? ""));
  return (
    <div class="problems" role="alert">
      <h2>{t.staleTitle}</h2>
      <p>{t.staleLead}</p>
      <Table
        isStill
        caption={t.staleCaption}
        heads={[t.field, t.yours, t.theirs]}
        rows={differing.map(([name, label]) => [label, typed[name] || t.empty, meanwhile[name] || t.empty])}
      />
    </div>
  );
}
