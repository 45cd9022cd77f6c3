import { dayOf } from "../../../../lib/day.ts";
import type { CityId } from "../../../../lib/ids.ts";
import type { Children } from "../../../../lib/markup/markup.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { Page } from "../../../../ui/page.tsx";
import { levelOf, TileMap } from "../../../../ui/tile-map.tsx";
import { stateOn } from "../../domain/rounds/round.ts";
import { responseShare, standings, type Tally, talliesByCity, tallyOf } from "../../domain/rounds/tally.ts";
import { roundTexts } from "../../texts/rounds.ts";
import type { TiledCity } from "../initiative.tsx";
import { ChangedItems, OwnerlessItems, SilentOwners, StoppedItems } from "./round-lists.tsx";
import type { RoundProps } from "./round-props.ts";
import { roundAddress, roundsAddress } from "./rounds.tsx";

/** How a round goes: what was sent, what each city answered, who is silent, and what is to be done. */
export function RoundPage(props: RoundProps) {
  const { view, round, asker, items, letters, mayEnd } = props;
  const t = roundTexts[view.language];
  const state = stateOn(round, dayOf(view.now));
  return (
    <Page
      view={view}
      title={round.title}
      description={t.description}
      above={[
        { href: "/beheer", name: t.administration },
        { href: roundsAddress, name: t.rounds },
      ]}
    >
      <h1>{round.title}</h1>
      <dl class="facts">
        <dt>{t.state}</dt>
        <dd>{t.states[state]}</dd>
        <dt>{t.asker}</dt>
        <dd>{asker ?? t.secretariat}</dd>
        <Days view={view} round={round} />
      </dl>
      {round.filledAt === null ? (
        <p>{t.planned}</p>
      ) : (
        <>
          {mayEnd && <Progress view={view} letters={letters} isOpen={state === "open"} />}
          <Results {...props} />
          <SilentOwners {...props} />
          <ChangedItems {...props} />
          <StoppedItems {...props} />
          <OwnerlessItems {...props} />
          <p class="exports small">
            <a class="nl-link" href={`${roundAddress(round.id)}?vorm=csv`}>
              {t.export}
            </a>
          </p>
        </>
      )}
      {mayEnd && (state === "open" || state === "planned") && (
        <div class="acts">
          {state === "open" && items.length > 0 && <Act action={`${roundAddress(round.id)}/einde`} says={t.endSays} does={t.end} />}
          <Act action={`${roundAddress(round.id)}/intrekking`} says={t.cancelSays} does={t.cancel} />
        </div>
      )}
    </Page>
  );
}

const Act = ({ action, says, does }: { readonly action: string; readonly says: string; readonly does: string }) => (
  <form class="form" method="post" action={action}>
    <p>{says}</p>
    <p class="form__act">
      <button class="nl-button nl-button--secondary" type="submit">
        {does}
      </button>
    </p>
  </form>
);

function Days({ view, round: { days } }: Pick<RoundProps, "view" | "round">) {
  const t = roundTexts[view.language];
  const told = [
    [t.opens, days.opens],
    [t.reminds, days.reminds],
    [t.remindsAgain, days.remindsAgain],
    [t.escalates, days.escalates],
    [t.closes, days.closes],
  ] as const;
  return (
    <>
      {told.map(
        ([name, day]) =>
          day !== null && (
            <>
              <dt>{name}</dt>
              <dd>{dateInWords({ on: day, note: null }, view.language)}</dd>
            </>
          ),
      )}
    </>
  );
}

function Progress({ view, letters, isOpen }: Pick<RoundProps, "view" | "letters"> & { readonly isOpen: boolean }) {
  const t = roundTexts[view.language];
  const sent = letters.filter(({ sentAt }) => sentAt !== null).length;
  const troubled = letters.filter(({ trouble }) => trouble !== null).length;
  return (
    <section>
      <h2>{t.progress}</h2>
      <p>{t.progressSays(sent, letters.length)}</p>
      {letters.length > 0 && <progress value={sent + troubled} max={letters.length} aria-label={t.progress} />}
      {isOpen && sent + troubled < letters.length && <p>{t.progressBusy}</p>}
      {troubled > 0 && <p>{t.troubles(troubled)}</p>}
    </section>
  );
}

function Results({ view, items, members, records }: RoundProps) {
  const t = roundTexts[view.language];
  const tallies = talliesByCity(items);
  const names = new Map<CityId, string>(
    records.flatMap((record) => record.items.flatMap(({ city }) => (city ? [[city.id, city.name]] : []))),
  );
  for (const { id, name } of members) names.set(id, name);
  const cities = [...tallies].flatMap(([city, tally]) => (city === null ? [] : [{ name: names.get(city) ?? city, tally }]));
  const whole = tallies.get(null);
  return (
    <section>
      <h2>{t.results}</h2>
      <p class="quiet">{t.mapSays}</p>
      <div class="round-map">
        <TileMap tiles={members.map((city) => tileOf(view, city, tallies.get(city.id)))} title={t.results} description={t.mapSays} />
      </div>
      <div class="utrecht-table-container" tabindex={0}>
        <table class="utrecht-table">
          <caption class="utrecht-table__caption">{t.resultsSay}</caption>
          <thead>
            <tr>
              <th scope="col">{t.city}</th>
              {standings.map((standing) => (
                <th scope="col" class="number">
                  {t.standings[standing]}
                </th>
              ))}
              <th scope="col" class="number">
                {t.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {cities
              .toSorted((a, b) => (a.name < b.name ? -1 : 1))
              .map(({ name, tally }) => (
                <TallyRow name={name} tally={tally} />
              ))}
            {whole && <TallyRow name={t.wholeNetwork} tally={whole} />}
            <TallyRow name={t.total} tally={tallyOf(items)} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

const TallyRow = ({ name, tally }: { readonly name: Children; readonly tally: Tally }) => (
  <tr>
    <th scope="row">{name}</th>
    {standings.map((standing) => (
      <td class="number">{tally[standing]}</td>
    ))}
    <td class="number">{tally.total}</td>
  </tr>
);

function tileOf(view: View, { name, slug, tile }: TiledCity, tally: Tally | undefined) {
  const t = roundTexts[view.language];
  const answered = tally === undefined ? 0 : Math.round((responseShare(tally) ?? 0) * tally.total);
  return {
    name,
    href: `/steden/${slug}`,
    ...tile,
    says: tally === undefined ? t.notAsked : t.answered(answered, tally.total),
    level: tally === undefined ? (0 as const) : levelOf(answered, tally.total),
  };
}
