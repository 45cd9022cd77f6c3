import type { DatabaseSync } from "node:sqlite";
import { options } from "./cities.ts";
import { escaped, frameOf } from "./frame.ts";

interface Point {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly position: number;
}
interface City {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly province: string;
  readonly province_code: string;
  readonly labour_market_region: string;
  readonly labour_market_region_code: string;
}

/** The matrix of focus points and cities. */
export function matrix(database: DatabaseSync, page: string): () => string {
  const points = database.prepare(`
    select focus_point.id, code, focus_point.title, position
    from focus_point join focus_point_theme on focus_point = focus_point.id and is_first = 1 join theme on theme.id = theme
    where focus_point.agenda = '2019-2022' and focus_point.audience = 'public' and theme.audience = 'public'
    order by position, focus_point.number`);
  const members = database.prepare(`
    select city.id, name, slug, province, province_code, labour_market_region, labour_market_region_code
    from city join organisation on organisation.id = city.id join membership on membership.organisation = city.id
    where membership.not_before <= ? and membership.not_after > ? order by sort_name`);
  const participations = database.prepare(`
    select focus_point, city
    from initiative_city join initiative on initiative.id = initiative_city.initiative
      join initiative_focus_point on initiative_focus_point.initiative = initiative.id
    where initiative.audience = 'public'`);
  const fill = frameOf(page, [
    ['<select class="utrecht-select utrecht-select--html-select" id="filter-provincie"', "</select>"],
    ['<select class="utrecht-select utrecht-select--html-select" id="filter-regio"', "</select>"],
    ["<thead", "</thead>"],
    ["</thead", "</table>"],
  ]);

  return () => {
    const today = new Date().toISOString().slice(0, 10);
    const rows = points.all() as unknown as Point[];
    const cities = members.all(today, today) as unknown as City[];
    const counts = new Map<string, number>();
    for (const { focus_point, city } of participations.all() as unknown as { focus_point: string; city: string }[]) {
      const key = `${focus_point} ${city}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const cell = (point: Point, city: City) => {
      const count = counts.get(`${point.id} ${city.id}`) ?? 0;
      if (count === 0) return "<td></td>";
      return `<td class="l${Math.ceil((count / most) * 4)}"><a href="/initiatieven?speerpunt=${escaped(point.code)}&amp;stad=${escaped(city.slug)}">${count}</a></td>`;
    };
    const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + (counts.get(key) ?? 0), 0);
    const bodies = new Map<number, string>();
    for (const point of rows) {
      const href = `/agenda/2019-2022/speerpunt/${escaped(point.code)}`;
      const total = sum(cities.map((city) => `${point.id} ${city.id}`));
      const line = `<tr><th scope="row"><a href="${href}" lang="nl"><b>${escaped(point.code)}</b> ${escaped(point.title)}</a></th>${cities.map((city) => cell(point, city)).join("")}<td>${total}</td></tr>`;
      bodies.set(point.position, (bodies.get(point.position) ?? "") + line);
    }
    const totals = cities.map((city) => sum(rows.map((point) => `${point.id} ${city.id}`)));
    return fill([
      options(cities.map((city) => [city.province_code, city.province])),
      options(cities.map((city) => [city.labour_market_region_code, city.labour_market_region])),
      `<tr><th scope="col">Speerpunt</th>${cities.map(({ slug, name }) => `<th scope="col"><a href="/steden/${escaped(slug)}">${escaped(name)}</a></th>`).join("")}<th scope="col">Som</th></tr>`,
      `${[...bodies].map(([position, lines]) => `<tbody class="theme-${position}">${lines}</tbody>`).join("")}<tfoot><tr><th scope="row">Som</th>${totals.map((total) => `<td>${total}</td>`).join("")}<td>${totals.reduce((a, b) => a + b, 0)}</td></tr></tfoot>`,
    ]);
  };
}
