import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, ownBody, people, type SignedIn, type Who } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { textsIn } from "../../../../../tests/build/html.ts";
import { frameOfPdf, squeezed, textOfPdf } from "../../../../../tests/build/pdf.ts";
import { textOfWord } from "../../../../../tests/build/zip.ts";
import { visitor } from "../../../../lib/actor.ts";
import { bodiesFor } from "../../store/administration/bodies.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
let addresses: readonly string[];
const signedIn = new Map<Who, SignedIn>();

/** What only the body itself may know of. */
const secret = "Vertrouwelijk gesprek met het Rijk";

beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(current.database, who));
  const own = (await bodiesFor(current.database.db, visitor)).find(({ id }) => id === ownBody);
  addresses = [`/beheer/overdracht/gremia/${own?.slug}`, "/beheer/overdracht/zetels/seat-person-lead-0"];
  await giveMandate(own?.slug ?? "", { onderwerp: secret, wie: "body" });
  await giveMandate(own?.slug ?? "", { onderwerp: "Brief #1 over *wonen* & <bouwen>", wie: "network" });
});
afterAll(() => current.drop());

const get = (path: string, who: Who | null, language = "nl") =>
  app.request(path, { headers: { cookie: `${who === null ? "" : `${signedIn.get(who)?.headers.cookie}; `}taal=${language}` } });

const bytesOf = async (path: string, who: Who, language = "nl") => new Uint8Array(await (await get(path, who, language)).arrayBuffer());

async function giveMandate(slug: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const answer = await app.request(`/beheer/gremia/${slug}/mandaten`, {
    method: "POST",
    headers: {
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
      ...signedIn.get("lead")?.headers,
    },
    body: new URLSearchParams({ persoon: "person-lead", van: "2026-11-01", tot: "2027-11-01", ...fields }).toString(),
  });
  if (answer.status !== 303) throw new Error(`The mandate was refused: ${answer.status} ${await answer.text()}`);
}

/** What the page says, piece by piece, without its frame. */
const saidIn = (html: string): readonly string[] => {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? "";
  return ["h1", "h2", "h3", "li", "dt", "dd", "th", "td", "caption"].flatMap((tag) => textsIn(main, tag));
};

/** The first paper of a run starts the press. */
const patience = 60_000;

describe("a hand-over document as a file", () => {
  it.each(["nl", "en"])(
    "says in PDF and in Word what the page says, and no more (%s)",
    async (language) => {
      for (const address of addresses) {
        const html = await (await get(address, "lead", language)).text();
        const pdf = textOfPdf(await bytesOf(`${address}?vorm=pdf`, "lead", language));
        const word = textOfWord(await bytesOf(`${address}?vorm=docx`, "lead", language));
        const pieces = saidIn(html).filter((piece) => !/^(Beheer|Administration)$/.test(piece));
        expect(pieces.length).toBeGreaterThan(20);
        expect(pieces.filter((piece) => !pdf.includes(squeezed(piece)))).toEqual([]);
        expect(pieces.filter((piece) => !squeezed(word).includes(squeezed(piece)))).toEqual([]);

        const page = squeezed(textsIn(html, "main").join(""));
        const [, ...lines] = word.split("\n").filter((line) => line.trim() !== "" && !line.includes("https://spil.example/beheer"));
        expect(lines.filter((line) => !page.includes(squeezed(line)))).toEqual([]);
      }
    },
    patience,
  );

  it(
    "leaves out what whoever asks may not see",
    async () => {
      const [address] = addresses;
      for (const [who, knows] of [
        ["lead", true],
        ["member of the body", true],
        ["member of another city", false],
        ["secretary", false],
      ] as const) {
        const page = await (await get(`${address}`, who)).text();
        const pdf = textOfPdf(await bytesOf(`${address}?vorm=pdf`, who));
        const word = textOfWord(await bytesOf(`${address}?vorm=docx`, who));
        expect([who, page.includes(secret), pdf.includes(squeezed(secret)), word.includes(secret)]).toEqual([who, knows, knows, knows]);
      }
    },
    patience,
  );

  it.each([
    ["pdf", "application/pdf"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ])(
    "is sent to be saved, under a name of ours, and kept by nobody on the way (%s)",
    async (form, type) => {
      const { status, headers } = await get(`${addresses[0]}?vorm=${form}`, "member");
      expect(status).toBe(200);
      expect(headers.get("content-type")).toBe(type);
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="overdracht-[a-z0-9-]+-2026-11-24\.(pdf|docx)"$/);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("content-language")).toBe("nl");
    },
    patience,
  );

  it(
    "leads to our own pages by their full address, and names the page itself",
    async () => {
      const frame = frameOfPdf(await bytesOf(`${addresses[0]}?vorm=pdf`, "lead"));
      const leads = [...frame.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
      expect(leads).toContain(`https://spil.example${addresses[0]}`);
      expect(leads.filter((address) => !address?.startsWith("https://spil.example/"))).toEqual([]);
    },
    patience,
  );

  it("is offered on the page", async () => {
    const html = await (await get(`${addresses[0]}`, "lead")).text();
    expect(html).toContain(`href="${addresses[0]}?vorm=pdf"`);
    expect(html).toContain(`href="${addresses[0]}?vorm=docx"`);
  });

  it("is refused where the page is, and in a form that there is not", async () => {
    const status = async (path: string, who: Who | null) => (await get(path, who)).status;
    expect(await status(`${addresses[0]}?vorm=pdf`, null)).toBe(403);
    expect(await status(`${addresses[0]}?vorm=pdf`, "partner")).toBe(403);
    expect(await status("/beheer/overdracht/zetels/nergens?vorm=pdf", "member")).toBe(404);
    expect(await status(`${addresses[0]}?vorm=exe`, "member")).toBe(400);
  });
});
