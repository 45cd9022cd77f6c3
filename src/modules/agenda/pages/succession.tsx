import type { View } from "../../../lib/view.ts";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { accountAddress, agendaAddress, focusPointAddress, successionAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { canTake } from "../domain/agenda-steps.ts";
import type { Fate } from "../domain/succession.ts";
import { wordsIn } from "../domain/words.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { successionTexts } from "../texts/succession.ts";
import type { FateEntry, FateTheme, FateTurn } from "./fate-entry.ts";
import { FateForm } from "./fate-form.tsx";
import { FateLine } from "./fate-line.tsx";
import { ThemeLink } from "./theme-link.tsx";

interface SuccessionProps {
  readonly view: View;
  readonly agenda: Agenda;
  /** The agenda that goes on from it; null when there is none, or not for whoever looks. */
  readonly next: Agenda | null;
  readonly themes: readonly FateTheme[];
  /** Whether whoever looks runs agendas: what is said decides then. */
  readonly runs: boolean;
  readonly turn: FateTurn | null;
}

/** What follows an agenda, point by point; for who may say something about it, in forms. */
export function SuccessionPage(props: SuccessionProps) {
  const { view, agenda, themes, runs, turn } = props;
  const t = successionTexts[view.language];
  const isOpen = themes.some(({ entries }) => entries.some((entry) => entry.isOpen));
  return (
    <Page
      view={view}
      title={t.title(agenda.id)}
      description={t.description(agenda.id)}
      above={[{ href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` }]}
    >
      <h1>{t.title(agenda.id)}</h1>
      <p class="lead">{t.lead}</p>
      <Standing {...props} />
      {runs && <Steps {...props} />}
      {isOpen && (
        <p class="notice">
          {runs ? t.howDecide : t.howPropose} {t.aimsHint}
        </p>
      )}
      {themes.map(({ theme, entries }) => (
        <section id={`thema-${theme.position}`}>
          <h2>
            <ThemeLink theme={theme} />
          </h2>
          {entries.some((entry) => entry.isOpen) ? (
            <FateForm
              view={view}
              action={`${successionAddress(agenda.id)}/${theme.position}`}
              theme={theme}
              entries={entries}
              runs={runs}
              turn={turn?.position === theme.position ? turn : null}
            />
          ) : (
            <Fates view={view} entries={entries} />
          )}
        </section>
      ))}
    </Page>
  );
}

function Standing({ view, agenda, next, themes }: SuccessionProps) {
  const t = successionTexts[view.language];
  const entries = themes.flatMap((one) => one.entries);
  const words = wordsIn(agenda, view.language).focusPoint;
  return (
    <>
      <Decided view={view} fates={entries.map(({ fate }) => fate)} many={words.many} />
      {next === null ? (
        <p>{t.noNext}</p>
      ) : (
        <p>
          {t.next}{" "}
          <Link href={agendaAddress(next.id)}>
            <span lang="nl">{next.title}</span>
          </Link>{" "}
          ({next.id}, {t.states[next.state]})
        </p>
      )}
      <p>
        <Link href={accountAddress(agenda.id)}>{t.toAccount}</Link>
      </p>
      <KnownSuccessor view={view} agenda={agenda} />
    </>
  );
}

/** For how many points it was decided how they go on. */
export function Decided({ view, fates, many }: { readonly view: View; readonly fates: readonly (Fate | null)[]; readonly many: string }) {
  const t = successionTexts[view.language];
  const count = fates.filter((fate) => fate?.isDecided).length;
  return <p>{count === 0 ? t.nobodyDecided(many) : t.decided(count, fates.length, many)}</p>;
}

/** What is publicly known of what came after an agenda, beside what was decided here. */
export function KnownSuccessor({ view, agenda: { successor } }: Pick<SuccessionProps, "view" | "agenda">) {
  if (successor === null) return null;
  return (
    <>
      <h2>{successionTexts[view.language].known}</h2>
      <p>
        <span lang="nl">
          {successor.title} ({successor.year}). {successor.note}
        </span>{" "}
        <SourceLink href={successor.source} view={view} />
      </p>
    </>
  );
}

/** What the secretariat can do with the agenda as a whole, in the state it is in. */
function Steps({ view, agenda, next }: SuccessionProps) {
  const t = successionTexts[view.language];
  const steps = [
    ...(next === null && agenda.state !== "draft" ? [{ href: `${agendaAddress(agenda.id)}/opvolger`, name: t.begin }] : []),
    ...(canTake("adopt", agenda) ? [{ href: `${agendaAddress(agenda.id)}/vaststelling`, name: t.adopt }] : []),
    ...(next !== null && canTake("adopt", next)
      ? [{ href: `${agendaAddress(next.id)}/vaststelling`, name: `${t.adopt}: ${next.id}` }]
      : []),
    ...(canTake("close", agenda) ? [{ href: `${agendaAddress(agenda.id)}/afsluiting`, name: t.close }] : []),
  ];
  return steps.length === 0 ? null : (
    <ul>
      {steps.map(({ href, name }) => (
        <li>
          <Link href={href}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function Fates({ view, entries }: Pick<SuccessionProps, "view"> & { readonly entries: readonly FateEntry[] }) {
  const t = successionTexts[view.language];
  return (
    <ol class="rows">
      {entries.map(({ point, counts, fate, successors }) => (
        <li>
          <p class="row__title">
            <span class="code">{point.code}</span>
            <Link href={focusPointAddress(point.agenda, point.code)}>
              <span lang="nl">{point.title}</span>
            </Link>
          </p>
          <p class="row__below">{t.counts(counts.asks, counts.offers, counts.initiatives)}</p>
          <FateLine view={view} fate={fate} successors={successors} />
        </li>
      ))}
    </ol>
  );
}
