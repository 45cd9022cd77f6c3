import type { Finding } from "../../../../lib/findings.ts";
import type { AreaEvent, LandEvent, NamedArea } from "./area-event.ts";
import { unknownSize } from "./area-size.ts";
import { type DescriptionLine, readLine } from "./description-line.ts";
import { areaFinding } from "./findings.ts";

/** What was read from descriptions, and the lines that were not understood. */
export interface ReadEvents {
  readonly events: readonly AreaEvent[];
  readonly findings: readonly Finding[];
}

/** An area of a table with the text that holds its history. */
interface DescribedArea {
  readonly code: NamedArea["code"];
  readonly title: string;
  readonly description: string | null;
}

/** Reads the histories of all municipalities in a list of areas; provinces and wider areas have another kind of text. */
export function readDescriptions(areas: readonly DescribedArea[]): ReadEvents {
  const read = areas.filter(({ code }) => code.startsWith("GM")).map(readDescription);
  return { events: read.flatMap(({ events }) => events), findings: read.flatMap(({ findings }) => findings) };
}

/** What the lines before this one opened: land that goes, or a change of name. */
type Opened = Extract<DescriptionLine, { kind: "land" | "rename" }> | null;

/**
 * Reads the history of one area from its description. A line that is not understood becomes a finding and nothing is guessed
 * from it: what it closes stays closed, so that the lines below it are odd too until the next heading.
 *
 * @source Statistics Netherlands, the field Description of the code list RegioS of any table with all municipalities
 */
export function readDescription({ code, title, description }: DescribedArea): ReadEvents {
  const area = { code, name: title };
  const events: AreaEvent[] = [];
  const findings: Finding[] = [];
  let opened: Opened = null;
  for (const text of (description ?? "").split(/\r?\n/)) {
    const line = readLine(text);
    const read = eventsOf(area, opened, line, events.at(-1));
    opened = openedAfter(line, opened, read !== null);
    if (read === null) findings.push(areaFinding("monitor.odd-area-line", code, { line: text.trim() }));
    else if (line.kind === "size") events.splice(-1, 1, ...read);
    else events.push(...read);
  }
  return { events, findings };
}

/** A heading opens; a line that belongs under it leaves it open; all else closes it. */
function openedAfter(line: DescriptionLine, opened: Opened, isUnderstood: boolean): Opened {
  if (line.kind === "land" || line.kind === "rename") return line;
  return isUnderstood && line.kind !== "begin" && line.kind !== "end" ? opened : null;
}

/** The events that a line tells, given what was opened; of a size the last event with it. Null when the line has no place here. */
function eventsOf(area: NamedArea, opened: Opened, line: DescriptionLine, last: AreaEvent | undefined): readonly AreaEvent[] | null {
  switch (line.kind) {
    case "empty":
    case "rename":
      return [];
    case "land":
      return line.occasion === "abolition" ? [{ kind: "abolished", area, day: line.day }] : [];
    case "end":
      return [{ kind: "abolished", area, day: line.day }];
    case "begin":
      return [{ kind: "begun", area, day: line.day, beforeYear: line.beforeYear }];
    case "area":
      return opened?.kind === "land" ? [landEvent(area, opened, line.other)] : null;
    case "name":
      return opened?.kind === "rename" ? [{ kind: "renamed", area, told: line.told, other: line.other, day: opened.day }] : null;
    case "size":
      return opened?.kind === "land" && isBare(last) ? [{ ...last, size: line.size }] : null;
    case "odd":
      return null;
  }
}

const landEvent = (area: NamedArea, opened: Extract<Opened, { kind: "land" }>, other: NamedArea): LandEvent => ({
  kind: opened.direction,
  area,
  other,
  occasion: opened.occasion,
  day: opened.day,
  size: unknownSize,
});

/** An event about land whose size was not told yet. */
const isBare = (event: AreaEvent | undefined): event is LandEvent =>
  event !== undefined && (event.kind === "received" || event.kind === "ceded") && event.size === unknownSize;
