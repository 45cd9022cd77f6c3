import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

// Are all organisations and regions of ../shared/agenda in content/g40? Where the project stands alone that folder is absent.

const shared = join(import.meta.dirname, "../../shared/agenda");
const content = join(import.meta.dirname, "../content/g40");
const isAbsent = !existsSync(shared);
if (isAbsent) console.warn(`SKIPPED: ${shared} is absent, so nothing says whether the organisations in content/g40 are complete.`);

const read = <T>(folder: string, name: string): T => parse(readFileSync(join(folder, `${name}.yaml`), "utf8"));

describe.skipIf(isAbsent)("content/g40 holds", () => {
  const material = isAbsent ? { organisaties: [], gemeenten: [] } : read<Material>(shared, "organisations");
  const kept = read<Kept>(content, "organisations");

  it("133 organisations and 45 municipalities, of which 41 are the cities of the network", () => {
    expect([material.organisaties.length, material.gemeenten.length, kept.cities.length]).toEqual([133, 45, 41]);
    const members = read<{ cities: { id: string }[] }>(content, "cities").cities.map(({ id }) => id);
    expect(kept.cities.map(({ city }) => city).toSorted()).toEqual(members.toSorted());
    expect(kept.organisations.map(({ id }) => id)).toEqual([
      ...material.organisaties.map(({ id }) => id),
      ...material.gemeenten.filter(({ netwerk }) => netwerk === "g4").map(({ identificatie }) => identificatie?.cbs),
    ]);
  });

  it("every number of a register, as text with its zeros", () => {
    const numbers = [...kept.organisations, ...kept.cities].map(({ identifiers }) => identifiers ?? {});
    const told = [...material.organisaties, ...material.gemeenten].map(({ identificatie }) => identificatie ?? {});
    const written = (list: readonly Readonly<Record<string, unknown>>[]) =>
      list.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted();
    expect(written(numbers)).toEqual(written(told));
    expect(numbers.flatMap((one) => Object.values(one)).filter((value) => typeof value !== "string")).toEqual([]);
    expect(numbers.filter(({ oin }) => oin !== undefined && !/^0{7}\d{13}$/.test(oin))).toEqual([]);
  });

  it("every role with its theme, focus points and source, and says which link is ours", () => {
    const reworded = /staat (in inventory\.yaml|erbij) wie precies/;
    const told = material.organisaties.flatMap(({ id, rollen }) =>
      rollen.map((role) => [
        id,
        role.thema === null ? undefined : idOf(role.thema),
        (role.speerpunten ?? []).map(idOf),
        role.rol.replace(reworded, ""),
        role.koppeling === "afgeleid",
        role.bron,
      ]),
    );
    const here = kept.organisations.flatMap(({ id, roles = [] }) =>
      roles.map((role) => [id, role.theme, role.focusPoints ?? [], role.role.replace(reworded, ""), role.isDerived, role.source]),
    );
    expect(here).toEqual(told);
    expect(told).toHaveLength(133);
  });

  it("every name, over on the day after its last; never longer than the organisation itself", () => {
    const told = material.organisaties.flatMap(({ id, namen = [], geldig_tot }) =>
      namen.map(({ naam, van, tot }) => [id, naam, van ?? undefined, tot === null ? undefined : tot === geldig_tot ? tot : dayAfter(tot)]),
    );
    const here = kept.organisations.flatMap(({ id, names = [] }) =>
      names.map(({ name, period }) => {
        const until = period?.until;
        return [id, name, period?.from, typeof until === "object" ? until.on : until];
      }),
    );
    expect(here).toEqual(told);
    expect(told).toHaveLength(26);
  });

  it("every source of an organisation", () => {
    const missing = material.organisaties.flatMap(({ id, bron, convenanten = [], neemt_over = [] }) => {
      const sources = new Set(kept.organisations.find((one) => one.id === id)?.sources);
      return [...bron, ...[...convenanten, ...neemt_over].map((one) => one.bron)].filter((source) => !sources.has(source));
    });
    expect(missing).toEqual([]);
  });

  it("the themes and focus points that roles name", () => {
    const agenda = read<Agenda>(content, "agenda");
    const known = new Set(
      agenda.themes.flatMap(({ position, focusPoints }) => [
        `2019-2022-${position}`,
        ...focusPoints.map(({ code }) => `2019-2022-${code}`),
      ]),
    );
    const named = kept.organisations.flatMap(({ roles = [] }) =>
      roles.flatMap(({ theme, focusPoints = [] }) => [theme ?? [], ...focusPoints]),
    );
    expect(named.flat().filter((id) => !known.has(id))).toEqual([]);
  });

  it("no address twice, not of a city either", () => {
    const cities = read<{ cities: { slug: string }[] }>(content, "cities").cities;
    const slugs = [...kept.organisations, ...cities].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe.skipIf(isAbsent)("the regions in content/g40", () => {
  const material = isAbsent ? { indelingen: [] } : read<{ indelingen: ToldScheme[] }>(shared, "regions");
  const kept = read<{ schemes: KeptScheme[] }>(content, "regions").schemes;
  const cities = read<{ cities: City[] }>(content, "cities").cities;

  it("are those of nine divisions, with their codes and cities by CBS code", () => {
    const codeOf = new Map(cities.map(({ name, id }) => [name, id]));
    const told = material.indelingen.map(({ id, naam, regios, vervallen_regios = [], bron }) => ({
      id,
      name: naam,
      sources: bron,
      regions: [...regios, ...vervallen_regios].map(({ code = null, naam: name, steden = [], opvolger }) => [
        code ?? undefined,
        name,
        steden.map((city) => codeOf.get(city)),
        opvolger,
      ]),
    }));
    expect(
      kept.map(({ id, name, sources, regions }) => ({
        id,
        name,
        sources,
        regions: regions.map((region) => [region.code, region.name, region.cities, region.successor]),
      })),
    ).toEqual(told);
    expect(kept).toHaveLength(9);
  });

  it("hold every city exactly once where the source says 41 of 41", () => {
    const full = material.indelingen.filter(({ dekking }) => dekking === "41 van 41 steden").map(({ id }) => id);
    expect(full).toHaveLength(9);
    for (const { id, regions } of kept.filter((scheme) => full.includes(scheme.id))) {
      expect([id, regions.flatMap((region) => region.cities).toSorted()]).toEqual([id, cities.map((city) => city.id).toSorted()]);
    }
  });

  it.each([
    ["provincie", (city: City) => city.province],
    ["arbeidsmarktregio", (city: City) => city.labourMarketRegion],
  ] as const)("agree with cities.yaml about the %s of every city, in code and name", (id, placeOf) => {
    const regions = kept.find((scheme) => scheme.id === id)?.regions ?? [];
    const here = cities.map((city) => {
      const found = regions.find((region) => region.cities.includes(city.id));
      return [city.name, found?.code, found?.name];
    });
    expect(here).toEqual(cities.map((city) => [city.name, placeOf(city).code, placeOf(city).name]));
  });
});

/** `t9.s4` is 9.4 in the content, `t9` is 9. */
const idOf = (id: string): string => `2019-2022-${id.replace(/^t/, "").replace(".s", ".")}`;

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

type Numbers = Readonly<Record<string, string>>;

interface Material {
  readonly organisaties: readonly {
    readonly id: string;
    readonly bron: readonly string[];
    readonly identificatie?: Numbers;
    readonly geldig_tot?: string;
    readonly namen?: readonly { readonly naam: string; readonly van: string | null; readonly tot: string | null }[];
    readonly convenanten?: readonly { readonly bron: string }[];
    readonly neemt_over?: readonly { readonly bron: string }[];
    readonly rollen: readonly {
      readonly thema: string | null;
      readonly speerpunten?: readonly string[];
      readonly rol: string;
      readonly koppeling: string;
      readonly bron: string;
    }[];
  }[];
  readonly gemeenten: readonly { readonly netwerk: string; readonly identificatie?: Numbers }[];
}

interface Kept {
  readonly organisations: readonly {
    readonly id: string;
    readonly slug: string;
    readonly sources: readonly string[];
    readonly identifiers?: Numbers;
    readonly names?: readonly { name: string; period?: { from?: string; until?: string | { on: string } } }[];
    readonly roles?: readonly { theme?: string; focusPoints?: readonly string[]; role: string; isDerived: boolean; source: string }[];
  }[];
  readonly cities: readonly { readonly city: string; readonly identifiers?: Numbers }[];
}

interface Agenda {
  readonly themes: readonly { readonly position: number; readonly focusPoints: readonly { readonly code: string }[] }[];
}

interface ToldScheme {
  readonly id: string;
  readonly naam: string;
  readonly dekking: string;
  readonly bron: readonly string[];
  readonly regios: readonly ToldRegion[];
  readonly vervallen_regios?: readonly ToldRegion[];
}

interface ToldRegion {
  readonly code?: string | null;
  readonly naam: string;
  readonly steden?: readonly string[];
  readonly opvolger?: string;
}

interface KeptScheme {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly regions: readonly {
    readonly code?: string;
    readonly name: string;
    readonly cities: readonly string[];
    readonly successor?: string;
  }[];
}

interface City {
  readonly id: string;
  readonly name: string;
  readonly province: { readonly code: string; readonly name: string };
  readonly labourMarketRegion: { readonly code: string; readonly name: string };
}
