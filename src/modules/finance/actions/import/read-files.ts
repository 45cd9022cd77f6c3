import { dayOf } from "../../../../lib/day.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { boundaryAreas } from "../../../monitor/index.ts";
import { citiesOn, ownNetwork } from "../../../network/index.ts";
import type { ExpectedAreas, NamedArea } from "../../domain/import/checked-areas.ts";
import { wrongIn } from "../../domain/import/finding.ts";
import type { FundFiles } from "../../domain/import/fund-files.ts";
import { fundSetIn, type ReadSet, yearOf } from "../../domain/import/read-set.ts";
import { sourceIn, toldIn } from "../../domain/import/words.ts";
import type { FundSource } from "../../domain/source.ts";
import { fundSetAt, fundSetHeads } from "../../store/sets.ts";
import { fundSources } from "../../store/sources.ts";
import type { FinanceReads } from "../../tables.ts";

/** What was read of files, held against what is known. */
export interface ReadFiles extends ReadSet {
  /** Null while it is not clear. */
  readonly source: FundSource | null;
  /** Whether nobody described the source before. */
  readonly isNewSource: boolean;
}

/** Reads files of the fund as a person says that they are to be read. Changes nothing. */
export async function readFundFiles(
  db: Read<FinanceReads>,
  { sheets, words }: Pick<FundFiles, "sheets" | "words">,
  now: Date,
): Promise<ReadFiles> {
  const known = await fundSources(db);
  const told = toldIn(words);
  const { value: source, findings: ofSource } = sourceIn(words, known, dayOf(now));
  const expected = await expectedAreas(db, yearOf(sheets, told.value), told.value.municipalities);
  const read = fundSetIn(sheets, { told: told.value, expected, source: source?.id ?? null });
  const unclear = [...told.findings, ...ofSource];
  return {
    ...read,
    findings: [...unclear, ...read.findings.filter(({ code }) => code !== "no-source" || ofSource.length === 0)],
    set: wrongIn(unclear).length > 0 ? null : read.set,
    source,
    isNewSource: source !== null && !known.some(({ id }) => id === source.id),
  };
}

/**
 * The municipalities of a year: those of a whole set of that year, which was checked when it came in, or else those on the map of its
 * borders. Where neither is there, only a person knows how many there were. The cities of the network must be there in any case.
 */
async function expectedAreas(db: Read<FinanceReads>, year: number | null, count: number | null): Promise<ExpectedAreas> {
  if (year === null) return { all: [], cities: [], count };
  const network = await ownNetwork(db);
  const cities = network === null ? [] : await citiesOn(db, network.id, `${year}-01-01`);
  const ofSet = await areasOfSet(db, year);
  return {
    all: ofSet.length > 0 ? ofSet : await boundaryAreas(db, year),
    cities: cities.map(({ id, name }) => ({ code: asId<AreaCode>(id), name })),
    count,
  };
}

async function areasOfSet(db: Read<FinanceReads>, year: number): Promise<readonly NamedArea[]> {
  const whole = (await fundSetHeads(db)).findLast((head) => head.year === year && head.isWhole);
  return whole === undefined ? [] : ((await fundSetAt(db, whole.id))?.areas ?? []);
}
