import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { linksIn, textsIn } from "../../../../tests/build/html.ts";
import { scenarioNames } from "../domain/scenario.ts";
import { scenarioSlugs } from "../input/scenario.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const read = async (path: string, language = "nl") => {
  const answer = await app.request(path, { headers: { cookie: `taal=${language}` } });
  const html = await answer.text();
  return { status: answer.status, html, says: (textsIn(html, "main")[0] ?? "").replace(/\s+/g, " ") };
};
/** Euros as the sum writes them, in cents. */
const centsIn = (text = "") =>
  Math.round(
    Number(
      text
        .replace(/[^\d,−-]/g, "")
        .replaceAll("−", "-")
        .replace(",", "."),
    ) * 100,
  );
const tablesIn = (html: string) =>
  [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "")),
    ),
  );

describe("the ask picker", () => {
  it("offers every scenario with what it is worth for the cities together, its ask and its verdict, and the pages of others", async () => {
    const { status, html, says } = await read("/financien");
    expect(status).toBe(200);
    const links = linksIn(html).map(({ href }) => href.split("?")[0]);
    for (const name of scenarioNames) expect(links).toContain(`/financien/${scenarioSlugs[name]}`);
    for (const page of ["rekening", "groei", "controle", "vergelijking"]) expect(links).toContain(`/financien/${page}`);
    for (const code of ["9.1", "9.3", "9.4", "9.5"]) expect(links).toContain(`/agenda/2019-2022/vraag/${code}`);
    expect(says).toContain("De steden samen, in 2027+ € 94,58 miljoen + € 17,50 per inwoner");
    expect(says).toContain("9 steden gaan erop vooruit, 32 steden gaan erop achteruit");
  });

  it("adds what each is worth for a city, and keeps the city in every link", async () => {
    const { html, says } = await read("/financien?stad=zwolle");
    expect(says).toContain("Zwolle, in 2027+ € 2,37 miljoen");
    expect(linksIn(html).map(({ href }) => href)).toContain("/financien/opschalingskorting?stad=zwolle&jaar=2027");
  });

  it("says of the transition which suppletions it is reckoned with", async () => {
    const { says } = await read("/financien");
    expect(says).toContain("25 steden gaan erop vooruit, 16 steden gaan erop achteruit. Gerekend met de suppletie-uitkeringen van 2024");
  });
});

describe("the page of a scenario", () => {
  it("says in three numbers and a sentence that a city gains", async () => {
    const { says } = await read("/financien/opschalingskorting?stad=zwolle");
    expect(says).toContain("Zwolle krijgt in 2027 met dit scenario € 2,37 miljoen meer dan zoals het nu is. Dat is € 17,60 per inwoner");
    expect(says).toContain("‘Opschalingskorting teruggeven’ min ‘Zoals het nu is’");
    expect(says).toContain("€ 300,00 miljoen per jaar die nog in het fonds is verwerkt, en € 2,70 miljard");
  });

  it("says in the same words and the same place that a city loses", async () => {
    const { says } = await read("/financien/belastinggebied?stad=zwolle");
    expect(says).toContain("Zwolle gaat erop achteruit: in 2027 is het met dit scenario € 380.000 minder");
    expect(says).toContain("De nieuwe eigen belasting telt in het verschil mee.");
    expect(says).toContain("Een benadering: een gemiddelde woning");
  });

  it("takes the difference apart into parts that add up to it on the cent", async () => {
    const { html } = await read("/financien/belastinggebied?stad=zwolle");
    const tree = /<ul class="sum-tree">.*?<p class="sum-total">.*?<\/p>/s.exec(html)?.[0] ?? "";
    const roots = [...tree.matchAll(/<li><details><summary><span>([^<]*)<\/span> <span class="number">([^<]*)<\/span>/g)];
    const own = roots.filter(([, name]) =>
      ["Algemene uitkering", "Nieuwe eigen belasting", "Verevening van die belasting"].includes(name ?? ""),
    );
    const total = /<p class="sum-total">.*?<span class="number">([^<]*)</s.exec(tree)?.[1];
    expect(own).toHaveLength(3);
    expect(own.reduce((sum, [, , amount]) => sum + centsIn(amount), 0)).toBe(centsIn(total));
    expect(centsIn(total)).toBe(-377_775_79);
  });

  it("opens down to count, amount and factor, with the article of law, the circular and how firm it is", async () => {
    const { html, says } = await read("/financien/opschalingskorting?stad=zwolle");
    const measures = tablesIn(html).find(([head]) => head?.[0] === "Maatstaf") ?? [];
    const inhabitants = measures.find(([name]) => name === "inwoners") ?? [];
    expect(inhabitants.slice(0, 3)).toEqual(["inwoners", "134.529,96", "374,52"]);
    expect(says).toContain("De uitkeringsfactor is nu 1,549000 en wordt met dit scenario 1,558");
    expect(says).toContain("artikel 9 Financiële-verhoudingswet, Septembercirculaire 2024");
    expect(linksIn(html).map(({ href }) => href)).toContain("https://wetten.overheid.nl/BWBR0008290");
    for (const word of ["verwacht", "aanname van ons"]) expect(says).toContain(word);
  });

  it("shows what several changes do one by one, with what they do together beyond that", async () => {
    const { html } = await read(
      "/financien/combinatie?stad=zwolle&opschaling=teruggeven&ingroei=100&maatstaf=inwo&maatstaf-keer=1,1&van=2024&tot=2024",
    );
    const changes = tablesIn(html).find(([head]) => head?.[0] === "Wijziging") ?? [];
    expect(changes).toHaveLength(1 + 3 + 1);
    const total = /<p class="sum-total">.*?<span class="number">([^<]*)</s.exec(html)?.[1];
    expect(changes.slice(1).reduce((sum, [, amount]) => sum + centsIn(amount), 0)).toBe(centsIn(total));
  });

  it("keeps the three kinds of doubt apart, with both keys for a shortage", async () => {
    const { html, says } = await read("/financien/budgetten?stad=zwolle");
    const at = ["wat zegt een andere circulaire?", "De keuze van een regel", "hoe kan het fonds uitvallen?"].map((kind) =>
      says.indexOf(kind),
    );
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
    const keys = tablesIn(html).find(([head]) => head?.[0] === "Keuze") ?? [];
    expect(keys.slice(1).map(([name]) => name)).toEqual([
      "Zoals het fonds geld voor die taak verdeelt (gekozen)",
      "Naar wat gemeenten aan die taak uitgeven",
    ]);
    expect(keys[1]?.[1]).not.toBe(keys[2]?.[1]);
    expect(says).toMatch(/1\.000 keer .* in acht van de tien keer tussen € \d/);
  });

  it("draws the same band every time", async () => {
    const band = async () => /tussen (€ \S+ \S+) en/.exec((await read("/financien/budgetten?stad=breda")).says)?.[1];
    expect(await band()).toBe(await band());
  });

  it("says how far growth swings before and after, and that the rule of the economy cannot be reckoned", async () => {
    const { html, says } = await read("/financien/accres?stad=zwolle");
    const swings = tablesIn(html).find(([head]) => head?.[1] === "Zoals het ging") ?? [];
    expect(swings.map(([name]) => name)).toEqual(["Wat is gemeten", "Schommeling (standaardafwijking)", "Grootste bijstelling"]);
    expect(says).toContain("Met deze regel schommelt het fonds minder.");
    expect((await read("/financien/accres?groei=bbp")).says).toContain(
      "Voor deze regel van groei hebben wij de cijfers van de economie niet.",
    );
  });

  it("holds beside the transition only circulars that have suppletions, which is one", async () => {
    const { says } = await read("/financien/ingroeipad?stad=zwolle");
    expect(says).toContain("Er is maar één circulaire van dit jaar");
    expect(says).toContain("Gerekend met de suppletie-uitkeringen van 2024");
  });

  it("holds every choice in its form, with where each value was read", async () => {
    const { html, says } = await read("/financien/budgetten");
    for (const name of ["tekort-jeugd", "tekort-wmo", "tekort-participatie", "sleutel", "van", "tot", "stand"])
      expect(html).toContain(`name="${name}"`);
    expect(says).toContain("Tekort van gemeenten op jeugdzorg, 2024: € 828 miljoen, verwacht (Groeipijn (deskundigencommissie jeugd)).");
    expect(says).toContain("Tekort van gemeenten op Wmo: vanaf 2015 geen bedrag gevonden (eigen zoektocht).");
    expect((await read("/financien/belastinggebied")).says).toContain("artikel 8, tweede lid Financiële-verhoudingswet");
  });

  it("says by which circular it is reckoned, and when there is none called so", async () => {
    expect((await read("/financien/opschalingskorting?opschaling=teruggeven&stand=M2024")).says).toContain(
      "gerekend met de Meicirculaire 2024",
    );
    expect((await read("/financien/opschalingskorting?opschaling=teruggeven&stand=X1")).says).toContain(
      "Van een circulaire X1 hebben wij geen reeks",
    );
  });

  it("gives the same choices again from its own links", async () => {
    const { html } = await read("/financien/belastinggebied?stad=zwolle&belasting=5000&verevening=0&van=2027&tot=2027");
    const cities = linksIn(html).find(({ href }) => href.startsWith("/financien/belastinggebied/steden"))?.href ?? "";
    expect(cities).toContain("belasting=5000");
    expect((await read(cities.replaceAll("&amp;", "&"))).status).toBe(200);
  });
});

describe("all cities of a scenario", () => {
  it("counts both sides, and has every city once by name with its difference per inhabitant", async () => {
    const { html, says } = await read("/financien/belastinggebied/steden");
    expect(says).toContain("9 steden gaan erop vooruit, 32 steden gaan erop achteruit.");
    const [cities = []] = tablesIn(html);
    const names = cities.slice(1, -1).map(([name = ""]) => name.replace(/^\W+s-/, ""));
    expect(new Set(names).size).toBe(41);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "nl")));
    expect(html.match(/<a href="[^"]*"[^>]*><title>/g)).toHaveLength(41);
  });

  it("stands in the order of the difference when the address says so", async () => {
    const [cities = []] = tablesIn((await read("/financien/belastinggebied/steden?volgorde=verschil")).html);
    const each = cities.slice(1, -1).map(([, amount]) => centsIn(amount));
    expect(each).toEqual(each.toSorted((a, b) => b - a));
  });

  it("counts nobody as a winner or loser for a cent that is left of dividing", async () => {
    const { says } = await read("/financien/belastinggebied/steden?belasting=4000&verevening=100");
    expect(says).toContain("0 steden gaan erop vooruit, 0 steden gaan erop achteruit, 41 steden merken geen verschil.");
  });
});

describe("the whole sum", () => {
  it("has every measure and line of both sides, and adds up on the cent", async () => {
    const { html } = await read("/financien/ingroeipad/som?stad=eindhoven");
    const [overview = [], measures = []] = tablesIn(html);
    const sums = overview.slice(1).filter(([name]) => name !== "Alles samen" && name !== "Algemene uitkering");
    const all = overview.at(-1) ?? [];
    for (const column of [1, 2, 3]) expect(sums.reduce((sum, row) => sum + centsIn(row[column]), 0)).toBe(centsIn(all[column]));
    expect(measures.slice(1)).toHaveLength(46);
    expect(measures.slice(1).reduce((sum, row) => sum + centsIn(row[3]), 0)).toBe(centsIn(overview[1]?.[1]));
  });

  it("asks for a city when none is named", async () => {
    expect((await read("/financien/budgetten/som")).says).toContain("Kies een stad, dan staat hier haar hele som.");
  });
});

describe("an address of finance", () => {
  it.each([
    ["/financien/onzin", 404, "Niet gevonden"],
    ["/financien/onzin/steden", 404, "Niet gevonden"],
    ["/financien?stad=atlantis", 404, "Deze stad kennen wij niet"],
    ["/financien/budgetten?stad=atlantis", 404, "Deze stad kennen wij niet"],
    ["/financien/budgetten/som?stad=atlantis", 404, "Deze stad kennen wij niet"],
    ["/financien/budgetten?tekort-jeugd=veel", 400, "tekort-jeugd"],
    ["/financien/belastinggebied?verevening=101", 400, "verevening"],
    ["/financien/belastinggebied/steden?volgorde=rang", 400, "volgorde"],
    ["/financien/combinatie?stand=%3Cscript%3E", 400, "stand"],
  ])("%s answers %i and says what is wrong", async (path, status, word) => {
    const answer = await read(path);
    expect(answer.status).toBe(status);
    expect(answer.says).toContain(word);
  });

  it("draws what somebody types as text, and never as markup", async () => {
    const hostile = "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E";
    for (const key of ["stad", "maatstaf", "stand", "opschaling", "groei", "extra", "jaar", "volgorde"])
      expect((await read(`/financien/combinatie?maatstaf-keer=2&${key}=${hostile}`)).html).not.toContain("<img");
  });

  it("answers in English too, with the same amounts", async () => {
    const { html, says } = await read("/financien/belastinggebied?stad=zwolle", "en");
    expect(html).toContain('<html lang="en">');
    expect(says).toContain("Zwolle loses: in 2027 it is € 380,000 less with this scenario");
    expect((await read("/financien", "en")).says).toContain("9 cities gain, 32 cities lose");
  });

  it("is a light page, also when everything is chosen", async () => {
    const { html } = await read(
      "/financien/combinatie?stad=zwolle&opschaling=teruggeven&groei=gemiddelde&belasting=4000&tekort-jeugd=828&ingroei=50&maatstaf=inwo&maatstaf-keer=1,1&van=2024&tot=2026",
    );
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });
});

describe("the page of an ask", () => {
  it("tells what the ask is worth, and leads to the sum of one’s own city", async () => {
    const { html, says } = await read("/agenda/2019-2022/vraag/9.4");
    expect(says).toContain("In 2027 voor de steden samen: + € 94,58 miljoen, dat is + € 17,50 per inwoner.");
    expect(says).toContain("Steden die erop vooruitgaan: 41. Steden die erop achteruitgaan: 0.");
    expect(html).toContain('action="/financien/opschalingskorting"');
  });

  it("tells nothing of an ask that has no value in euros", async () => {
    expect((await read("/agenda/2019-2022/vraag/9.2")).says).not.toContain("Wat deze vraag waard is");
  });
});
