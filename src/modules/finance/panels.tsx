import { type AreaCode, asId, type CityId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import { latestAccountYear, outcomesIn } from "./domain/city-accounts.ts";
import { CityAccountPanel } from "./pages/account-panel.tsx";
import { accountsOf } from "./store/accounts.ts";
import type { FinanceTables } from "./tables.ts";

/** For the page of a city: three figures of its latest account. Nothing without one. */
export async function cityAccountPanel<Tables extends FinanceTables>(
  { db, view }: Visit<Tables>,
  city: { readonly id: CityId; readonly name: string; readonly sortName: string; readonly slug: string },
): Promise<Markup | null> {
  const area = asId<AreaCode>(city.id);
  const own = { ...city, area, accounts: await accountsOf(db, area) };
  const year = latestAccountYear([own]);
  const [shown] = year === null ? [] : outcomesIn(year, [own]);
  return shown ? <CityAccountPanel view={view} shown={shown} /> : null;
}
