import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { withField } from "../../../ui/addresses.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { agendaAddress, focusPointAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Tie } from "../domain/coherence.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf } from "../domain/words.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { coherenceTexts } from "../texts/coherence.ts";
import { focusPointTexts } from "../texts/focus-point.ts";
import { CoherenceMap } from "./coherence-map.tsx";
import { initiativeAddress } from "./initiative-parts.tsx";

interface CoherenceProps {
  readonly view: View;
  readonly agenda: Agenda;
  readonly themes: readonly Theme[];
  readonly points: readonly FocusPoint[];
  /** All ties, the strongest first. */
  readonly ties: readonly Tie[];
  /** From which strength they are shown. */
  readonly least: number;
}

/** Which focus points lean on each other: as a picture, and as a list with the reasons. */
export function CoherencePage({ view, agenda, themes, points, ties, least }: CoherenceProps) {
  const t = coherenceTexts[view.language];
  const shown = ties.filter(({ strength }) => strength >= least);
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` }]}
    >
      <h1>{t.heading}</h1>
      <p class="lead">{t.lead}</p>
      <p class="quiet">{t.rule}</p>
      <Strengths view={view} ties={ties} least={least} shown={shown.length} />
      {shown.length === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <>
          <CoherenceMap themes={themes} points={points} ties={shown} title={t.heading} description={t.mapSays(shown.length)} />
          <h2>{t.list}</h2>
          <ul class="rows">
            {shown.map((tie) => (
              <TieRow view={view} tie={tie} themes={themes} points={points} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

/** The choice of a strength, each with how many ties it leaves. */
function Strengths({
  view,
  ties,
  least,
  shown,
}: {
  readonly view: View;
  readonly ties: readonly Tie[];
  readonly least: number;
  readonly shown: number;
}) {
  const t = coherenceTexts[view.language];
  const levels = [...new Set(ties.map(({ strength }) => strength))].sort((a, b) => a - b);
  return (
    <>
      <p role="status">
        <strong>{t.shown(shown, ties.length, least)}</strong>
      </p>
      <nav aria-label={t.strength}>
        <ul class="in-row">
          {levels.map((level) => (
            <li>
              {level === least ? (
                <span aria-current="true">{t.from(level)}</span>
              ) : (
                <Link href={withField(view, "sterkte", String(level))}>{t.from(level)}</Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

type RowProps = Pick<CoherenceProps, "view" | "themes" | "points"> & { readonly tie: Tie };

function TieRow({ view, tie, themes, points }: RowProps) {
  const t = coherenceTexts[view.language];
  const ends = [tie.from, tie.to].flatMap((id) => points.find((point) => point.id === id) ?? []);
  return (
    <li>
      {ends.map((point) => (
        <p>
          <PointName point={point} theme={themes.find(({ id }) => id === point.themes[0])} />
        </p>
      ))}
      <p class="quiet small">{t.strengthOf(tie.strength)}</p>
      <ul>
        {tie.links.map(({ from, kind, note }) => (
          <li>
            {capitalised((from === tie.from ? focusPointTexts : backTexts)[view.language].kinds[kind])}
            {note !== null && (
              <>
                : <span lang="nl">{note}</span>
              </>
            )}
          </li>
        ))}
        {tie.initiatives.length > 0 && (
          <li>
            {t.initiatives(tie.initiatives.length)}{" "}
            {tie.initiatives.map(({ slug, title }, index) => (
              <>
                {index > 0 && "; "}
                <a class="nl-link" href={initiativeAddress(slug)} lang="nl">
                  {title}
                </a>
              </>
            ))}
          </li>
        )}
        {tie.partners.length > 0 && (
          <li>
            {t.partners(tie.partners.length)} <span lang="nl">{tie.partners.join("; ")}</span>
          </li>
        )}
      </ul>
    </li>
  );
}

/** A link read from its other end. */
const backTexts = {
  nl: { kinds: focusPointTexts.nl.kindsBack },
  en: { kinds: focusPointTexts.en.kindsBack },
};

const PointName = ({ point, theme }: { readonly point: FocusPoint; readonly theme: Theme | undefined }) => (
  <>
    {theme && <ThemeMark position={theme.position} label={labelOf(theme)} />}{" "}
    <Link href={focusPointAddress(point.agenda, point.code)}>
      <span lang="nl">
        {point.code} {point.title}
      </span>
    </Link>
  </>
);
