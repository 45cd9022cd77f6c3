import type { InitiativeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { euros, wholeNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { RecordFreshness } from "../domain/confirmation.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { InitiativeDetail } from "../domain/initiative.ts";
import type { CityHead, ListedInitiative } from "../domain/listed-initiative.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import { matrixTexts } from "../texts/matrix.ts";
import { BeginInitiative } from "./desk/begin.tsx";
import { CityFreshnessLine, FreshState } from "./freshness.tsx";
import { initiativeAddress, PointCodes, Years } from "./initiative-parts.tsx";
import { ThemeLink } from "./theme-link.tsx";

interface CityPanelProps {
  readonly view: View;
  readonly city: CityHead;
  readonly initiatives: readonly ListedInitiative[];
  /** What is known of this city's own part. */
  readonly details: ReadonlyMap<InitiativeId, readonly InitiativeDetail[]>;
  readonly freshness: ReadonlyMap<InitiativeId, RecordFreshness>;
  /** The focus points of the current agenda without anything known of this city, and those that it decided to leave. */
  readonly quiet: { readonly open: readonly FocusPointHead[]; readonly abstaining: readonly FocusPointHead[] };
  /** Where whoever asks begins a new one; null for who may not. */
  readonly beginning: string | null;
}

/** What a city does for the agenda, theme by theme. */
export function CityInitiatives({ view, city, initiatives, details, freshness, quiet, beginning }: CityPanelProps) {
  const t = initiativeTexts[view.language];
  const themes = groupedBy(initiatives, (initiative) => initiative.theme);
  return (
    <section id="initiatieven">
      <h2>{t.inCity(city.name)}</h2>
      {initiatives.length === 0 ? (
        <p class="empty">{t.inCityNone(city.name)}</p>
      ) : (
        <p>
          {t.inCityLead(initiatives.length, city.name)} <Link href={`/initiatieven?stad=${city.slug}`}>{t.inList}</Link>.
        </p>
      )}
      <BeginInitiative view={view} address={beginning} />
      {[...themes.values()].map((group) => (
        <ThemeGroup view={view} city={city} group={group} details={details} freshness={freshness} />
      ))}
      {quiet.open.length + quiet.abstaining.length > 0 && <QuietPoints view={view} {...quiet} />}
    </section>
  );
}

type ThemeGroupProps = Omit<CityPanelProps, "initiatives" | "beginning" | "quiet"> & { readonly group: readonly ListedInitiative[] };

function ThemeGroup({ view, city, group, details, freshness }: ThemeGroupProps) {
  const [first] = group;
  if (!first) return null;
  return (
    <>
      <h3 class="theme-line">
        <ThemeLink theme={first.themeHead} />
      </h3>
      <ul class="rows">
        {group.map((initiative) => (
          <li>
            <p class="row__title">
              <a class="nl-link" href={initiativeAddress(initiative.slug)} lang="nl">
                {initiative.title}
              </a>
            </p>
            <OwnPart view={view} details={details.get(initiative.id) ?? []} />
            <p class="row__below">
              <FreshState
                state={initiative.state}
                freshness={freshness.get(initiative.id)?.cities.get(city.id)?.freshness ?? "never"}
                language={view.language}
              />
              <CityFreshnessLine freshness={freshness.get(initiative.id)} city={city} language={view.language} />
              <span lang="nl">{initiative.sort}</span>
              <Years initiative={initiative} language={view.language} />
              <PointCodes points={initiative.focusPointHeads} language={view.language} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function QuietPoints({ view, open, abstaining }: { readonly view: View } & CityPanelProps["quiet"]) {
  const t = matrixTexts[view.language];
  return (
    <details id="stil">
      <summary>{t.openPointsTitle(open.length)}</summary>
      <PointNames points={open} />
      {abstaining.length > 0 && (
        <>
          <p class="quiet small">{t.abstainingPoints}</p>
          <PointNames points={abstaining} />
        </>
      )}
      <p class="quiet small">{t.gapsSay}</p>
    </details>
  );
}

const PointNames = ({ points }: { readonly points: readonly FocusPointHead[] }) => (
  <ul class="names">
    {points.map(({ agenda, code, title }) => (
      <li>
        <Link href={focusPointAddress(agenda, code)}>
          <span lang="nl">
            {code} {title}
          </span>
        </Link>
      </li>
    ))}
  </ul>
);

/** What the city itself does in an initiative, a line per round; nothing when the sources only say that it takes part. */
function OwnPart({ view, details }: { readonly view: View; readonly details: readonly InitiativeDetail[] }) {
  const lines = details.map((detail) => ({ facts: factsOf(view, detail), sentence: detail.sentence }));
  const told = lines.filter(({ facts, sentence }) => facts.length > 0 || sentence !== null);
  if (told.length === 0) return null;
  return (
    <ul class="own-part">
      {told.map(({ facts, sentence }) => (
        <li>
          {facts.map(({ name, value }) => (
            <span>
              {name !== null && `${name.charAt(0).toLowerCase()}${name.slice(1)} `}
              <span lang="nl">{value}</span>
            </span>
          ))}
          {sentence !== null && <span lang="nl">{sentence}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The short facts of one round: what explains itself has no name. */
function factsOf({ language }: View, detail: InitiativeDetail): readonly { readonly name: string | null; readonly value: string }[] {
  const t = initiativeTexts[language];
  const { area, part, deal, round, year, started, stateNote, governmentEur, homes } = detail;
  const facts = [
    [null, area],
    [null, part],
    [null, deal],
    [t.round, round],
    [t.year, year],
    [t.since, started],
    [null, stateNote],
    [t.government, governmentEur === null ? null : euros(governmentEur, language)],
    [t.homes, homes === null ? null : wholeNumber(homes, language)],
  ] as const;
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));
}
