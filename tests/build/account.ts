import { asId } from "../../src/lib/ids.ts";
import type { MunicipalAccount } from "../../src/modules/finance/domain/account.ts";

/** An account of Groningen of 2024 in round amounts; in each test only what it is about differs. */
export const anAccount = (more: Partial<MunicipalAccount>): MunicipalAccount => ({
  area: asId("GM0014"),
  year: 2024,
  report: "account",
  municipalities: null,
  inhabitants: 200_000,
  source: asId("iv3"),
  fundKeur: 500_000,
  otherStateKeur: 150_000,
  businessTaxesKeur: 70_000,
  householdTaxesKeur: 20_000,
  feesKeur: 60_000,
  incomeKeur: 950_000,
  expenditureKeur: 980_000,
  socialKeur: 480_000,
  reserveWithdrawalsKeur: 70_000,
  reserveAdditionsKeur: 30_000,
  equityKeur: 270_000,
  balanceKeur: 1_800_000,
  ...more,
});
