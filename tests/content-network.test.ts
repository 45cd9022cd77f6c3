import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

// Is everything of ../shared/agenda/network.yaml in content/g40? Where the project stands alone that file is absent, and this is skipped.

const shared = join(import.meta.dirname, "../../shared/agenda");
const content = join(import.meta.dirname, "../content/g40");
const isAbsent = !existsSync(shared);

const read = <T>(folder: string, name: string): T => parse(readFileSync(join(folder, `${name}.yaml`), "utf8"));

describe.skipIf(isAbsent)("content/g40 holds of the network", () => {
  it("every member with the day from which sources know it", () => {
    const nameOf = new Map(read<{ cities: { id: string; name: string }[] }>(content, "cities").cities.map((city) => [city.id, city.name]));
    const kept = read<{ memberships: { cities: string[]; period: KeptPeriod }[] }>(content, "network").memberships;
    const told = network().leden.lidmaatschappen;
    expect(
      kept.flatMap(({ cities, period }) => cities.map((city) => [nameOf.get(city), dayIn(period.from) ?? null])).toSorted(byText),
    ).toEqual(told.map(({ stad, van }) => [stad, van]).toSorted(byText));
  });

  it("every body with its parent, period, subjects, courses and cities", () => {
    const told = [...network().gremia, ...network().werkgroepen_en_onderwerpen];
    expect(read<{ bodies: KeptBody[] }>(content, "bodies").bodies.map(bodyEssence)).toEqual(told.map(toldBodyEssence));
  });

  it("every seat with its body, city, office and period", () => {
    const nameOf = new Map(read<{ cities: { id: string; name: string }[] }>(content, "cities").cities.map((city) => [city.id, city.name]));
    const kept = read<{ seats: KeptSeat[] }>(content, "seats").seats;
    expect(
      kept.map(({ id, body, organisation, office, period, sources }) => [
        ...[id, body, nameOf.get(organisation ?? "") ?? null, office ?? null],
        ...[dayIn(period.from) ?? null, id === "z59" ? null : (dayIn(period.until) ?? null), sources.length],
      ]),
    ).toEqual(network().zetels.map(({ id, gremium, stad, ambt, van, tot, bron }) => [id, gremium, stad, ambt, van, tot, bron.length]));
  });

  it("themes and focus points that exist, wherever a body says what it is about", () => {
    const themes = read<{ themes: { position: number; focusPoints: { code: string }[] }[] }>(content, "agenda").themes;
    const known = themes.flatMap(({ position, focusPoints }) => [
      `2019-2022-${position}`,
      ...focusPoints.map(({ code }) => `2019-2022-${code}`),
    ]);
    const named = read<{ bodies: KeptBody[] }>(content, "bodies").bodies.flatMap(({ subjects = [] }) =>
      subjects.flatMap(({ theme, focusPoint }) => [theme, focusPoint ?? theme]),
    );
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

interface ToldNetwork {
  readonly leden: { readonly lidmaatschappen: readonly { readonly stad: string; readonly van: string | null }[] };
  readonly gremia: readonly ToldBody[];
  readonly werkgroepen_en_onderwerpen: readonly ToldBody[];
  readonly zetels: readonly ToldSeat[];
}

interface ToldSeat {
  readonly id: string;
  readonly gremium: string;
  readonly stad: string | null;
  readonly ambt: string | null;
  readonly van: string | null;
  readonly tot: string | null;
  readonly bron: readonly string[];
}

interface ToldBody {
  readonly id: string;
  readonly naam: string;
  readonly ouder?: string | null;
  readonly hoort_bij?: string;
  readonly geldig_van: string | null;
  readonly geldig_tot: string | null;
  readonly themas?: readonly { readonly thema: string; readonly speerpunt?: string; readonly koppeling: string }[];
  readonly koers?: readonly { readonly periode: string; readonly lijnen: readonly { readonly naam: string }[] }[];
  readonly deelnemers?: readonly { readonly aantal: number }[];
}

type KeptDate = string | { readonly on?: string; readonly note?: string };

interface KeptPeriod {
  readonly from?: KeptDate;
  readonly until?: KeptDate;
}

interface KeptBody {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly period: KeptPeriod;
  readonly subjects?: readonly { readonly theme: string; readonly focusPoint?: string; readonly isDerived: boolean }[];
  readonly courses?: readonly { readonly periodWords: string; readonly lines: readonly { readonly name: string }[] }[];
  readonly participations?: readonly { readonly cities: readonly unknown[] }[];
}

interface KeptSeat {
  readonly id: string;
  readonly body: string;
  readonly organisation?: string;
  readonly office?: string;
  readonly period: KeptPeriod;
  readonly sources: readonly string[];
}

const network = (): ToldNetwork => read(shared, "network");

const dayIn = (date: KeptDate | undefined): string | undefined => (typeof date === "string" ? date : date?.on);

const byText = (a: readonly unknown[], b: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);

const bodyEssence = ({ id, name, parent, period, subjects = [], courses = [], participations = [] }: KeptBody) => [
  ...[id, name, parent ?? null, dayIn(period.from) ?? null, dayIn(period.until) ?? null],
  subjects.map(({ theme, focusPoint, isDerived }) => [focusPoint ?? theme, isDerived]),
  courses.map(({ periodWords, lines }) => [periodWords, ...lines.map((line) => line.name)]),
  participations.map(({ cities }) => cities.length).filter((count) => count > 10),
];

const toldBodyEssence = (body: ToldBody) => [
  ...[body.id, body.naam, body.ouder ?? body.hoort_bij ?? null, body.geldig_van, body.geldig_tot],
  (body.themas ?? []).map(({ thema, speerpunt, koppeling }) => [idOf(speerpunt ?? thema), koppeling === "afgeleid"]),
  (body.koers ?? []).map(({ periode, lijnen }) => [periode, ...lijnen.map((line) => line.naam)]),
  (body.deelnemers ?? []).map(({ aantal }) => aantal),
];

/** `t9.s4` is 9.4 in the content, `t9` is 9. */
const idOf = (id: string): string => `2019-2022-${id.replace("t", "").replace(".s", ".")}`;
