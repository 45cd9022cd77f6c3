import type { DatabaseSync } from "node:sqlite";

/** Each with a city and three milestones: so many rows of a sheet. */
export const rowsEach = 5;

/** Puts so many invented initiatives in the agenda of the starting content, straight into the tables. */
export function addManyInitiatives(database: DatabaseSync, count: number): void {
  const initiative = database.prepare(
    `insert into initiative (id, slug, agenda, theme, title, summary, sort, state, state_note, started, ended, is_network_wide,
       sources_json, former_ids_json, partners_json, result_json, audience, version, changed_at)
     values (?, ?, '2019-2022', '2019-2022-3', ?, ?, 'project', 'running', '', '2024', null, 0, '[]', '[]', '["Woonbond"]', null,
       'public', 1, '2026-01-01T00:00:00.000Z')`,
  );
  const point = database.prepare("insert into initiative_focus_point (initiative, focus_point) values (?, '2019-2022-3.1')");
  const city = database.prepare("insert into initiative_city (initiative, city, position) values (?, 'GM0193', 1)");
  const lead = database.prepare(
    "insert into initiative_lead (initiative, role, person, organisation, office) values (?, ?, null, 'GM0193', 'Programmamanager')",
  );
  const step = database.prepare(
    "insert into initiative_milestone (initiative, position, title, due_on, weight, done_on) values (?, ?, ?, '2027-06', 1, null)",
  );
  database.exec("begin");
  for (let number = 1; number <= count; number++) {
    const id = `veel-${number}`;
    initiative.run(id, id, `Verzonnen initiatief ${number}`, `Wat hier gebeurt en waarvoor, in een paar zinnen. Nummer ${number}.`);
    point.run(id);
    city.run(id);
    for (const role of ["political", "official"]) lead.run(id, role);
    for (const position of [1, 2, 3]) step.run(id, position, `Stap ${position} van initiatief ${number}`);
  }
  database.exec("commit");
}
