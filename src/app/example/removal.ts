import { inventedDomain, isInvented } from "../../modules/network/index.ts";
import type { Row, Rows } from "../../platform/example/rows.ts";
import { canonical } from "../../platform/hash.ts";
import type { Authors } from "./authors.ts";
import type { AnyTrace } from "./traces.ts";

/** A table as it was before the example and as it is now; of a table that is not kept, nothing is known of before. */
export interface Compared {
  readonly trace: AnyTrace;
  readonly before: Rows;
  readonly now: Rows;
}

/** A row of a table. */
export interface Placed {
  readonly trace: AnyTrace;
  readonly row: Row;
}

/** What a removal does. */
export interface Removal {
  /** Put back as they were. */
  readonly back: readonly Placed[];
  /** Taken away. */
  readonly gone: readonly Placed[];
  /** Changed by the example and by somebody else as well: left as they are, for a person to look at. */
  readonly left: readonly string[];
  /** Of others, and gone all the same: they cannot be without what went. */
  readonly lost: readonly string[];
}

type Fate = "back" | "gone";

/**
 * What must happen so that no trace is left of the example. A row that differs from before was changed by whoever acted at the
 * moment of its last change. What leans on something that goes, goes as well, or goes back to what it was before.
 */
export function removalOf(tables: readonly Compared[], authors: Authors): Removal {
  const fates = tables.map((table) => ({ ...table, fate: new Map<string, Fate>(), left: new Set<string>(), lost: new Set<string>() }));
  for (const table of fates) firstLook(table, authors);
  const gone = new Set<string>();
  for (let known = -1; known < gone.size; ) {
    known = gone.size;
    for (const table of fates) for (const name of namesOfGone(table)) gone.add(name);
    const addresses = addressesOfGone(fates);
    for (const table of fates) lookAgain(table, gone, addresses, authors);
  }
  const placed = (fate: Fate) => fates.flatMap((table) => placedIn(table, fate));
  const named = (what: "left" | "lost") => [...new Set(fates.flatMap((table) => [...table[what]]))].sort();
  return { back: placed("back"), gone: placed("gone"), left: named("left"), lost: named("lost") };
}

interface Judged extends Compared {
  readonly fate: Map<string, Fate>;
  readonly left: Set<string>;
  readonly lost: Set<string>;
}

/** Each row by itself: who made it what it is? */
function firstLook({ trace, before, now, fate, left }: Judged, authors: Authors): void {
  for (const key of new Set([...now.keys(), ...before.keys()])) {
    const [was, row] = [before.get(key), now.get(key)];
    if (was !== undefined && row !== undefined && canonical(was) === canonical(row)) continue;
    const one = row ?? was;
    if (one === undefined || !isExamples(trace, one, authors)) continue;
    if (isShared(trace, one, authors)) left.add(nameOf(trace, one));
    else fate.set(key, was === undefined ? "gone" : "back");
  }
}

/** Whether the example made a row what it is. A person belongs to it by who that is, never by who changed it last. */
function isExamples(trace: AnyTrace, row: Row, authors: Authors): boolean {
  const { is, moment } = trace;
  if (is === "person") return authors.isOfExample(idOf(trace, row));
  if (is !== undefined && isInvented(idOf(trace, row))) return true;
  if (trace.way === "kept" && authors.didTo(nameOf(trace, row))) return true;
  return moment !== undefined && authors.didAt(String(row[moment]));
}

/** Whether somebody else did something to it as well since: then nobody can say what it would be without the example. */
const isShared = (trace: AnyTrace, row: Row, authors: Authors): boolean =>
  trace.way === "kept" && !isInvented(idOf(trace, row)) && authors.othersDidTo(nameOf(trace, row));

/** What leans on something that goes. */
function lookAgain(
  { trace, before, now, fate, lost }: Judged,
  gone: ReadonlySet<string>,
  addresses: ReadonlySet<string>,
  authors: Authors,
): void {
  for (const [key, row] of now) {
    if (fate.has(key) || !leansOn(trace, row, gone, addresses)) continue;
    fate.set(key, before.has(key) ? "back" : "gone");
    if (trace.way === "kept" && !authors.didTo(nameOf(trace, row))) lost.add(nameOf(trace, row));
  }
}

function leansOn(trace: AnyTrace, row: Row, gone: ReadonlySet<string>, addresses: ReadonlySet<string>): boolean {
  const refers = Object.entries(trace.refers ?? {}).some(([column, kind]) => gone.has(`${kind} ${row[column]}`));
  return refers || gone.has(audienceName(row)) || isMailed(trace, row, addresses) || mentionsGone(trace, row, gone);
}

/** `body:x` and `draft:y` name a body and a person. */
const audienceName = ({ audience }: Row): string =>
  typeof audience === "string" ? audience.replace(/^body:/, "body ").replace(/^draft:/, "person ") : "";

const isMailed = ({ address }: AnyTrace, row: Row, addresses: ReadonlySet<string>): boolean =>
  address !== undefined && (addresses.has(String(row[address]).toLowerCase()) || String(row[address]).endsWith(inventedDomain));

function mentionsGone({ mentions }: AnyTrace, row: Row, gone: ReadonlySet<string>): boolean {
  if (mentions === undefined) return false;
  const session = /"session":"([^"]+)"/.exec(String(row[mentions]))?.[1];
  return session !== undefined && gone.has(`session ${session}`);
}

const idOf = ({ id, key }: AnyTrace, row: Row): string => String(row[id ?? key[0] ?? ""]);

const nameOf = (trace: AnyTrace, row: Row): string =>
  trace.partOf === undefined
    ? `${trace.is ?? trace.table} ${idOf(trace, row)}`
    : `${trace.kindIn === undefined ? trace.partOf[0] : row[trace.kindIn]} ${row[trace.partOf[1]]}`;

function namesOfGone({ trace, now, fate }: Judged): readonly string[] {
  if (trace.is === undefined) return [];
  return [...now].flatMap(([key, row]) => (fate.get(key) === "gone" ? [`${trace.is} ${idOf(trace, row)}`] : []));
}

/** Where mail for those who go went to, and for nobody else: an invented person can give the address of a real one. */
function addressesOfGone(tables: readonly Judged[]): ReadonlySet<string> {
  const rows = tables
    .filter(({ trace }) => trace.table === "account" || trace.table === "person_contact")
    .flatMap(({ now, fate }) =>
      [...now].map(([key, row]) => ({ isGone: fate.has(key), address: String(row["address"] ?? row["value"]).toLowerCase() })),
    );
  const others = new Set(rows.filter(({ isGone }) => !isGone).map(({ address }) => address));
  return new Set(rows.filter(({ isGone, address }) => isGone && !others.has(address)).map(({ address }) => address));
}

function placedIn({ trace, before, now, fate }: Judged, wanted: Fate): readonly Placed[] {
  const rows = wanted === "back" ? before : now;
  return [...fate].flatMap(([key, one]) => {
    const row = one === wanted ? rows.get(key) : undefined;
    return row === undefined ? [] : [{ trace, row }];
  });
}
