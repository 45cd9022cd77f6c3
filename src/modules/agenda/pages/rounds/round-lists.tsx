import { dayOf } from "../../../../lib/day.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import type { RoundItem, RoundLetter } from "../../domain/rounds/round.ts";
import { standingOf } from "../../domain/rounds/tally.ts";
import type { ToldItem, ToldRecord } from "../../domain/rounds/told.ts";
import { roundTexts } from "../../texts/rounds.ts";
import type { RoundProps } from "./round-props.ts";
import { roundAddress } from "./rounds.tsx";
import { BeginDraft } from "./told-changes.tsx";

const dayWords = (moment: Date, view: View): string => dateInWords({ on: dayOf(moment), note: null }, view.language);

/** Who was asked and has not answered everything: by name where that may be known, and for which cities. */
export function SilentOwners({ view, items, letters, records, names }: RoundProps) {
  const t = roundTexts[view.language];
  const silent = groupedBy(
    items.filter((item) => standingOf(item) === "silent"),
    ({ owner }) => owner ?? "",
  );
  const cities = new Map(records.flatMap((record) => record.items).map((item) => [item.number, item.city?.name ?? t.wholeNetwork]));
  const letterOf = new Map<string, RoundLetter>(letters.map((letter) => [letter.person, letter]));
  return (
    <section>
      <h2>{t.silent}</h2>
      {silent.size === 0 ? (
        <p class="empty">{t.silentNone}</p>
      ) : (
        <ul class="rows">
          {[...silent].map(([owner, own]) => (
            <li>
              <p class="row__title">{names.get(owner) ?? t.noName}</p>
              <p class="row__below">
                <span>{[...new Set(own.flatMap(({ number }) => cities.get(number) ?? []))].join(", ")}</span>
                <span>{t.silentSays(own.length)}</span>
                {letterWords(view, letterOf.get(owner), own).map((words) => (
                  <span>{words}</span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function letterWords(view: View, letter: RoundLetter | undefined, items: readonly RoundItem[]): readonly string[] {
  const { letterSays, troubleWords } = roundTexts[view.language];
  const escalated = items.flatMap(({ escalatedAt }) => escalatedAt ?? [])[0];
  if (!letter) return [];
  const { sentAt, remindedAt, remindedAgainAt, trouble } = letter;
  return [
    trouble !== null ? troubleWords[trouble] : sentAt === null ? letterSays.unsent : letterSays.sent(dayWords(sentAt, view)),
    ...(remindedAt === null ? [] : [letterSays.reminded(dayWords(remindedAt, view))]),
    ...(remindedAgainAt === null ? [] : [letterSays.remindedAgain(dayWords(remindedAgainAt, view))]),
    ...(escalated === undefined ? [] : [letterSays.escalated(dayWords(escalated, view))]),
  ];
}

interface ToldPair {
  readonly record: ToldRecord;
  readonly item: ToldItem;
}

const pairsOf = (records: readonly ToldRecord[]): readonly ToldPair[] =>
  records.flatMap((record) => record.items.map((item) => ({ record, item })));

const PairTitle = ({ view, record, item }: ToldPair & { readonly view: View }) => (
  <p class="row__title">
    <Link href={record.address}>
      <span lang="nl">{record.title}</span>
    </Link>
    , {item.city?.name ?? roundTexts[view.language].wholeNetwork}
  </p>
);

/** What was told to have changed while the record still says what it said. */
export function ChangedItems({ view, records }: RoundProps) {
  const t = roundTexts[view.language];
  const waiting = pairsOf(records).filter(({ item }) => item.answer === "changed" && item.last?.answer === "changed");
  return (
    <section>
      <h2>{t.changes}</h2>
      {waiting.length === 0 ? (
        <p class="empty">{t.changesNone}</p>
      ) : (
        <ul class="rows">
          {waiting.map(({ record, item }) => (
            <li>
              <PairTitle view={view} record={record} item={item} />
              {item.note !== null && <p class="row__below">{item.note}</p>}
              <BeginDraft view={view} kind={record.kind} record={record.record} title={record.title} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was told to have stopped, with the act that makes it so; nothing happens by itself. */
export function StoppedItems({ view, round, records }: RoundProps) {
  const t = roundTexts[view.language];
  const told = pairsOf(records).filter(({ item }) => item.answer === "stopped");
  return (
    <section>
      <h2>{t.stops}</h2>
      {told.length === 0 ? (
        <p class="empty">{t.stopsNone}</p>
      ) : (
        <>
          <p>{t.stopsSay}</p>
          <ul class="rows">
            {told.map(({ record, item }) => (
              <li>
                <PairTitle view={view} record={record} item={item} />
                {item.note !== null && <p class="row__below">{item.note}</p>}
                {record.kind === "initiative" && item.city !== null && item.city.state !== "stopped" && (
                  <form method="post" action={`${roundAddress(round.id)}/gestopt`}>
                    <input type="hidden" name="nummer" value={String(item.number)} />
                    <input type="hidden" name="versie" value={String(record.version)} />
                    <button class="nl-button nl-button--secondary" type="submit">
                      {t.setStopped(item.city.name)}
                      <span class="hidden">: {record.title}</span>
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What nobody could be asked about. */
export function OwnerlessItems({ view, items, records }: RoundProps) {
  const t = roundTexts[view.language];
  const ownerless = new Set(items.filter((item) => standingOf(item) === "no-owner").map(({ number }) => number));
  const told = pairsOf(records).filter(({ item }) => ownerless.has(item.number));
  return (
    <section>
      <h2>{t.withoutOwner}</h2>
      {told.length === 0 ? (
        <p class="empty">{t.withoutOwnerNone}</p>
      ) : (
        <details>
          <summary>{t.silentCount(told.length)}</summary>
          <p>{t.withoutOwnerSays}</p>
          <ul class="rows">
            {told.map(({ record, item }) => (
              <li>
                <PairTitle view={view} record={record} item={item} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
