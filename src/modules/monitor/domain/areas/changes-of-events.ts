import type { Finding } from "../../../../lib/findings.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { type AreaChange, byDayAndCode } from "./area-change.ts";
import type { AreaEvent, BeginEvent, LandEvent, RenameEvent } from "./area-event.ts";
import { type AreaSize, type SizeMeasure, sizeMeasures, unknownSize } from "./area-size.ts";
import { areaFinding } from "./findings.ts";

/** What changed, and where the histories do not say the same. */
export interface ToldChanges {
  readonly changes: readonly AreaChange[];
  readonly findings: readonly Finding[];
}

/**
 * Makes of the histories of areas one list of changes. Whoever gave and whoever received both tell of the same land; where
 * their figures differ the figure is left unknown. An area's own old land is no change.
 */
export function changesOf(events: readonly AreaEvent[]): ToldChanges {
  const land = events.filter((event): event is LandEvent => event.kind === "received" || event.kind === "ceded");
  const tellings = groupedBy(
    land.filter((event) => event.area.code !== event.other.code),
    keyOf,
  );
  const ended = new Set(events.flatMap((event) => (event.kind === "abolished" ? [`${event.day} ${event.area.code}`] : [])));
  const told = [...tellings.values()].map((same) => changeOf(same, ended));
  const renames = events.filter((event): event is RenameEvent => event.kind === "renamed" && event.area.code !== event.other.code);
  return {
    changes: [...told.map(({ change }) => change), ...renameChanges(renames)].toSorted(byDayAndCode),
    findings: [...told.flatMap(({ findings }) => findings), ...otherBeginnings(events)],
  };
}

const giverOf = (event: LandEvent) => (event.kind === "ceded" ? event.area : event.other);
const receiverOf = (event: LandEvent) => (event.kind === "ceded" ? event.other : event.area);
const keyOf = (event: LandEvent) => `${event.day} ${giverOf(event).code} ${receiverOf(event).code}`;

/** Whatever an area gave away on the day that it ended is a part of the whole, under whatever heading it is told. */
function changeOf(
  tellings: readonly LandEvent[],
  ended: ReadonlySet<string>,
): { readonly change: AreaChange; readonly findings: readonly Finding[] } {
  const [first] = tellings;
  if (!first) throw new Error("A change that nobody tells of.");
  const received = tellings.find(({ kind }) => kind === "received");
  const from = giverOf(received ?? first); // the receiver's word for it: the title of an area may carry `(gemeente)`
  const to = receiverOf(first).code;
  const differing = sizeMeasures.filter((measure) => sizesTold(tellings, measure).length > 1);
  const isOneSided = received === undefined || tellings.every(({ kind }) => kind === "received");
  return {
    change: {
      kind: ended.has(`${first.day} ${from.code}`) ? "abolition" : "border",
      day: first.day,
      from,
      to,
      isNewArea: tellings.some(({ occasion }) => occasion === "founding"),
      size: sizeOf(tellings),
    },
    findings: [
      ...(isOneSided ? [areaFinding("monitor.change-told-once", from.code, { day: first.day, to })] : []),
      ...differing.map((measure) => areaFinding(`monitor.${measure}-told-differently`, from.code, { day: first.day, to })),
    ],
  };
}

const sizesTold = (tellings: readonly LandEvent[], measure: SizeMeasure): readonly number[] => [
  ...new Set(tellings.flatMap(({ size }) => size[measure] ?? [])),
];

const sizeOf = (tellings: readonly LandEvent[]): AreaSize => {
  const only = (measure: SizeMeasure) => {
    const [told, ...others] = sizesTold(tellings, measure);
    return others.length > 0 ? null : (told ?? null);
  };
  return { inhabitants: only("inhabitants"), dwellings: only("dwellings"), hectares: only("hectares") };
};

/** The old and the new area tell of it both. */
function renameChanges(events: readonly RenameEvent[]): readonly AreaChange[] {
  const changes = events.map((event): AreaChange => {
    const [from, to] = event.told === "former" ? [event.other, event.area] : [event.area, event.other];
    return { kind: "rename", day: event.day, from, to: to.code, isNewArea: true, size: unknownSize };
  });
  return [...groupedBy(changes, ({ day, from, to }) => `${day} ${from.code} ${to}`).values()].flatMap((same) => same.slice(0, 1));
}

/** An area whose first day is told twice, and not the same: as its beginning, and as the day on which it got its land. */
const otherBeginnings = (events: readonly AreaEvent[]): readonly Finding[] => {
  const begins = new Map(events.flatMap((event) => (isDated(event) ? [[event.area.code, event.day] as const] : [])));
  const differing = events.flatMap((event) => {
    const begun = begins.get(event.area.code);
    const isOther = event.kind === "received" && event.occasion === "founding" && begun !== undefined && begun !== event.day;
    return isOther ? [event.area.code] : [];
  });
  return [...new Set(differing)].map((code) => areaFinding("monitor.beginning-told-differently", code, { day: begins.get(code) ?? "" }));
};

const isDated = (event: AreaEvent): event is BeginEvent & { readonly day: string } => event.kind === "begun" && event.day !== null;
