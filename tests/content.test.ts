import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { counted } from "../src/lib/lists.ts";

// Is everything of ../shared/agenda in content/g40? Where the project stands alone that folder is absent, and this is skipped.

const shared = join(import.meta.dirname, "../../shared/agenda");
const content = join(import.meta.dirname, "../content/g40");
const isAbsent = !existsSync(shared);
if (isAbsent) console.warn(`SKIPPED: ${shared} is absent, so nothing says whether content/g40 is complete.`);

const read = <T>(folder: string, name: string): T => parse(readFileSync(join(folder, `${name}.yaml`), "utf8"));

/** Stands in the content with more behind it. */
const longerNow =
  "Wethouder van Amstelveen is in juli 2022 gekozen als vicevoorzitter van een pijler; in mei 2023 spreekt het netwerk van 41 steden; de naam G40 bleef.";

describe.skipIf(isAbsent)("content/g40 holds", () => {
  it.each([
    // What the content says otherwise: a date with a note, a reference with its title, a kind from a closed list.
    ["inventory", ["agenda", "asks", "offers", "network"], ["steden"], [longerNow, "circa 2029", "eigen deadline", "t1 t/m t8"]],
    ["outcomes", ["agenda", "asks"], ["over"], ["2018 (eind)", "2022 (eind)"]],
    ["offers-outcomes", ["agenda", "offers"], ["over"], []],
    ["initiatives", ["agenda", "initiatives"], ["stad", "steden"], []],
    ["positions", ["agenda", "positions"], ["datum", "datum_precisie"], []],
  ] as const)("every sentence and source of %s, as often as it is told", (name, files, except, reworded) => {
    const told = textsIn(read(shared, name), except).filter(isSentence);
    const kept = timesOf(files.flatMap((file) => textsIn(read(content, file))));
    const missing = [...timesOf(told)].filter(([text, times]) => (kept.get(text) ?? 0) < times).map(([text]) => text);
    expect(missing.toSorted()).toEqual(reworded);
    expect(told.length).toBeGreaterThan(100);
  });

  it("every theme and focus point, in order", () => {
    const kept = read<{ themes: { position: number; focusPoints: { code: string }[] }[] }>(content, "agenda").themes;
    expect(kept.map((theme) => [String(theme.position), theme.focusPoints.map((point) => point.code)])).toEqual(
      inventory().themas.map((theme) => [codeOf(theme.id), theme.speerpunten.map((point) => codeOf(point.id))]),
    );
  });

  it("every ask with its focus points, verdict, certainty, events and papers", () => {
    const outcomes = byId(read<{ vragen: (Outcome & { vraag: string })[] }>(shared, "outcomes").vragen, (outcome) => outcome.vraag);
    const kept = read<{ asks: (Kept & { verdict: string; trail?: [] })[] }>(content, "asks").asks;
    expect(kept.map((ask) => [...essence(ask), ask.verdict, ask.trail?.length ?? 0])).toEqual(
      inventory()
        .themas.flatMap((theme) => theme.vraag)
        .map((ask) => {
          const outcome = outcomes.get(ask.id);
          return [...essenceOf(ask, outcome), outcome?.status, outcome?.parlementair_spoor?.length ?? 0];
        }),
    );
  });

  it("every offer with its focus points, account, certainty and events", () => {
    const outcomes = byId(
      read<{ aanbod: (Outcome & { aanbod: string })[] }>(shared, "offers-outcomes").aanbod,
      (outcome) => outcome.aanbod,
    );
    const kept = read<{ offers: (Kept & { account: string })[] }>(content, "offers").offers;
    expect(kept.map((offer) => [...essence(offer), offer.account])).toEqual(
      inventory()
        .themas.flatMap((theme) => theme.aanbod)
        .map((offer) => {
          const outcome = outcomes.get(offer.id);
          return [...essenceOf(offer, outcome), outcome?.status.replace("_", "-")];
        }),
    );
  });

  it("every quantity, with its verdict where there is one", () => {
    const outcomes = byId(read<{ doelen: (Outcome & { doel: string })[] }>(shared, "outcomes").doelen, (outcome) => outcome.doel);
    const kept = read<{ targets: { code: string; value: string; outcome?: { verdict: string } }[] }>(content, "agenda").targets;
    expect(kept.map((target) => [target.code, target.value, target.outcome?.verdict])).toEqual(
      inventory().gekwantificeerd.map(({ id, waarde }) => [id, String(waarde), outcomes.get(id)?.status]),
    );
  });

  it("every initiative with its cities, what is known per city, money and former numbers", () => {
    const material = read<Initiatives>(shared, "initiatives");
    const kept = read<{ initiatives: KeptInitiative[] }>(content, "initiatives").initiatives;
    const nameOf = new Map(read<{ cities: { id: string; name: string }[] }>(content, "cities").cities.map((city) => [city.id, city.name]));
    const former = material.leeswijzer.vervallen_nummers;
    expect(
      kept.map(({ id, theme, focusPoints, cities = [], details = [], formerIds = [] }) => ({
        id,
        theme,
        focusPoints,
        cities: cities.map((city) => nameOf.get(city)),
        details: details.map((detail) => [nameOf.get(detail.city), detail.governmentEur, detail.homes, detail.sources.length]),
        formerIds,
      })),
    ).toEqual(
      [...material.initiatieven, ...material.netwerkbreed.map((wide, index) => ({ id: `n0${index + 1}`, ...wide }))].map(
        ({ id, thema, speerpunten, steden = [], per_stad = [] }) => ({
          id,
          theme: idOf(thema),
          focusPoints: speerpunten.map(idOf),
          cities: steden,
          details: per_stad.map((told) => [told.stad, euros(told.rijk_miljoen_euro), told.woningen, told.bron_extra === undefined ? 1 : 2]),
          formerIds: former.filter((number) => number.opgegaan_in === id).map((number) => number.van),
        }),
      ),
    );
  });

  it("every position with its themes and verdict", () => {
    const material = read<{ standpunten: { id: string; themas: string[]; status: string }[] }>(shared, "positions").standpunten;
    const kept = read<{ positions: { id: string; themes: string[]; verdict: string }[] }>(content, "positions").positions;
    expect(kept.map(({ id, themes, verdict }) => [id, themes, verdict])).toEqual(
      material.map(({ id, themas, status }) => [id, themas.map(idOf), status]),
    );
  });

  it("every meeting with its day, what was on it, its body and every source", () => {
    const material = read<MeetingMaterial>(shared, "network");
    const kept = read<{ meetings: KeptMeeting[] }>(content, "meetings").meetings;
    const told = [...material.netwerkdagen, ...material.eerdere_netwerkdagen_g32, ...material.andere_bijeenkomsten];
    expect(told).toHaveLength(32);
    expect(
      kept.map(({ beginsOn, otherDays = [], place = null, programme = [], note, sources }) => ({
        days: beginsOn === null ? null : [beginsOn, ...otherDays].join(", "),
        place,
        programme,
        note,
        sources,
      })),
    ).toEqual(
      told.map(({ datum, plaats = null, programma, wat, opmerking, bron }) => ({
        days: datum,
        place: plaats,
        programme: programma ?? [wat],
        note: opmerking,
        sources: [bron].flat(),
      })),
    );
    const bodies = kept.slice(-material.andere_bijeenkomsten.length).map((meeting) => meeting.bodies);
    expect(bodies).toEqual(material.andere_bijeenkomsten.map(({ gremium }) => [gremium]));
    const known = material.gremia.map(({ id }) => id);
    expect(kept.flatMap((meeting) => meeting.bodies ?? []).filter((body) => !known.includes(body))).toEqual([]);
  });
});

interface Statement {
  readonly id: string;
  readonly speerpunten: readonly string[];
}

interface Inventory {
  readonly themas: readonly {
    readonly id: string;
    readonly speerpunten: readonly { readonly id: string }[];
    readonly aanbod: readonly Statement[];
    readonly vraag: readonly Statement[];
  }[];
  readonly gekwantificeerd: readonly { readonly id: string; readonly waarde: number | string }[];
  readonly steden: readonly { readonly naam: string }[];
  readonly steden_later: readonly { readonly naam: string }[];
}

interface Outcome {
  readonly status: string;
  readonly zekerheid: string;
  readonly gebeurtenissen: readonly unknown[];
  readonly parlementair_spoor?: readonly unknown[];
}

interface Initiative {
  readonly thema: string;
  readonly speerpunten: readonly string[];
  readonly steden?: readonly string[];
  readonly per_stad?: readonly { stad: string; rijk_miljoen_euro?: number; woningen?: number; bron_extra?: string }[];
}

interface Initiatives {
  readonly leeswijzer: { readonly vervallen_nummers: readonly { readonly van: string; readonly opgegaan_in: string }[] };
  readonly initiatieven: readonly (Initiative & { readonly id: string })[];
  readonly netwerkbreed: readonly Initiative[];
}

interface MeetingMaterial {
  readonly gremia: readonly { readonly id: string }[];
  readonly netwerkdagen: readonly ToldMeeting[];
  readonly eerdere_netwerkdagen_g32: readonly ToldMeeting[];
  readonly andere_bijeenkomsten: readonly ToldMeeting[];
}

interface ToldMeeting {
  readonly datum: string | null;
  readonly plaats?: string | null;
  readonly gremium?: string;
  readonly programma?: readonly string[];
  readonly wat?: string;
  readonly opmerking?: string;
  readonly bron: string | readonly string[];
}

interface KeptMeeting {
  readonly beginsOn: string | null;
  readonly otherDays?: readonly string[];
  readonly place?: string;
  readonly programme?: readonly string[];
  readonly note?: string;
  readonly bodies?: readonly string[];
  readonly sources: readonly string[];
}

interface Kept {
  readonly code: string;
  readonly focusPoints: readonly string[];
  readonly certainty: string;
  readonly events?: readonly unknown[];
}

interface KeptInitiative {
  readonly id: string;
  readonly theme: string;
  readonly focusPoints: readonly string[];
  readonly cities?: readonly string[];
  readonly details?: readonly { city: string; governmentEur?: number; homes?: number; sources: readonly string[] }[];
  readonly formerIds?: readonly string[];
}

const inventory = (): Inventory => read(shared, "inventory");

/** `t9.s4`, `v9.4` and `a9.4` are 9.4 in the content, `t9` is 9. */
const codeOf = (id: string): string => id.replace(/^[tav]/, "").replace(".s", ".");
const idOf = (id: string): string => `2019-2022-${codeOf(id)}`;

const certainties: Readonly<Record<string, string>> = { hoog: "high", midden: "middle", laag: "low" };

const essence = ({ code, focusPoints, certainty, events = [] }: Kept) => [code, focusPoints, certainty, events.length];

const essenceOf = ({ id, speerpunten }: Statement, outcome: Outcome | undefined) => [
  codeOf(id),
  speerpunten.map(idOf),
  certainties[outcome?.zekerheid ?? ""],
  outcome?.gebeurtenissen.length,
];

const byId = <T>(items: readonly T[], idIn: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [idIn(item), item]));

const euros = (millions: number | undefined): number | undefined => (millions === undefined ? undefined : Math.round(millions * 1_000_000));

/** Every text in a tree, except below these keys. */
function textsIn(tree: unknown, except: readonly string[] = []): readonly string[] {
  if (typeof tree === "string") return [tree];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => (except.includes(key) ? [] : textsIn(value, except)));
}

/** A sentence, a name of several words or an address; a single word may be a code that has another name in the content. */
const isSentence = (text: string): boolean => /\s|^https?:/.test(text);

/** How often each text occurs. */
const timesOf = (texts: readonly string[]): ReadonlyMap<string, number> => counted(texts, (text) => text);
