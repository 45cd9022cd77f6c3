import type { DatabaseSync } from "node:sqlite";
import { addresseeWords, certaintyWords, instrumentWords, verdictWords } from "../../../src/modules/agenda/api/words.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** The first fifty asks as the API gives them. */
export function asks(database: DatabaseSync): (origin: string) => string {
  const read = database.prepare(`
    select ask.*, theme.position as theme_position, theme.short_title as theme_title,
      (select json_group_array(instrument) from ask_instrument where ask = ask.id) as instruments,
      (select json_group_array(json_object('id', focus_point.id, 'code', code, 'titel', title))
        from ask_focus_point join focus_point on focus_point.id = focus_point and audience = 'public' where ask = ask.id) as points,
      (select max(happened_on) from event where subject_kind = 'ask' and subject = ask.id) as latest
    from ask join theme on theme.id = theme
    where ask.audience = 'public' and theme.audience = 'public'
    order by theme.agenda desc, theme.position, length(ask.code), ask.code limit 50`);
  const count = database.prepare("select count(*) as total from ask where audience = 'public'");
  return (origin) =>
    JSON.stringify({
      totaal: count.get()?.["total"],
      pagina: 1,
      aantal: 50,
      resultaten: (read.all() as Row[]).map((row) => answer(row, origin)),
      _links: links(origin),
    });
}

const answer = (row: Row, origin: string) => ({
  id: row["id"],
  agenda: row["agenda"],
  code: row["code"],
  tekst: row["wording"],
  thema: { id: row["theme"], plaats: row["theme_position"], titel: row["theme_title"] },
  speerpunten: JSON.parse(String(row["points"])),
  gerichtAan: row["addressee"],
  gericht: word(addresseeWords, row["addressee_group"]),
  instrumenten: (JSON.parse(String(row["instruments"])) as string[]).map((one) => word(instrumentWords, one)),
  oordeel: word(verdictWords, row["verdict"]),
  zekerheid: word(certaintyWords, row["certainty"]),
  toelichting: row["note"],
  herziening: row["revision"],
  regels: JSON.parse(String(row["lines_json"])),
  versie: row["version"],
  gewijzigdOp: row["changed_at"],
  laatsteGebeurtenis: row["latest"] === null ? null : period(String(row["latest"])),
  _links: {
    self: { href: `${origin}/api/v1/vragen/${encodeURIComponent(String(row["id"]))}` },
    alternate: { href: `${origin}/agenda/${row["agenda"]}/vraag/${row["code"]}`, type: "text/html" },
  },
});

const word = (words: Readonly<Record<string, string>>, code: unknown) => words[String(code)];

const period = (on: string) => ({
  periode: on,
  datum: on.length === 10 ? on : null,
  precisie: on.length === 10 ? "dag" : on.length === 7 ? "maand" : "jaar",
  toelichting: null,
});

const links = (origin: string) => ({
  self: { href: `${origin}/api/v1/vragen?pagina=1` },
  first: { href: `${origin}/api/v1/vragen?pagina=1` },
  next: { href: `${origin}/api/v1/vragen?pagina=2` },
  last: { href: `${origin}/api/v1/vragen?pagina=2` },
});
