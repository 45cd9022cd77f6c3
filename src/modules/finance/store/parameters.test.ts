import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { fundSource } from "../../../../tests/build/fund.ts";
import { asId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { Parameter, ParameterValue } from "../domain/parameter.ts";
import { fundParameters, parameterValues, parameterVersions, saveParameter } from "./parameters.ts";
import { fundVersion } from "./sets.ts";
import { fundSources, saveFundSource } from "./sources.ts";

const factor: Parameter = {
  id: asId("factor"),
  title: "Uitkeringsfactor",
  unit: "factor",
  legal: { law: "BWBR0008290", article: "10" },
};
const value: ParameterValue = {
  parameter: factor.id,
  from: 2025,
  until: 2025,
  stand: "meicirculaire 2024",
  knownOn: "2024-05",
  value: 1.457,
  firmness: "forecast",
  source: fundSource.id,
  note: null,
};
const later: ParameterValue = {
  ...value,
  stand: "septembercirculaire 2024",
  knownOn: "2024-09",
  value: null,
  firmness: "unknown",
  note: "?",
};

onBothEngines(
  "a quantity of the whole country",
  (database) => {
    const save = (parameter: Parameter, values: readonly ParameterValue[]) =>
      transact(database(), (tx) => saveParameter(tx, parameter, values));

    it("comes back with its law and with every value, in their order, also one that nobody tells", async () => {
      await save(factor, [later, value]);
      expect(await fundParameters(database().db)).toEqual([factor]);
      expect(await parameterValues(database().db)).toEqual([later, value]);
    });

    it("may rest on no law", async () => {
      await save({ ...factor, legal: null }, []);
      expect((await fundParameters(database().db)).map(({ legal }) => legal)).toEqual([null]);
    });

    it("has just the values of the last time that it was saved, and a higher version", async () => {
      const before = await fundVersion(database().db);
      await save(factor, [value, later]);
      await save(factor, [later]);
      expect(await parameterValues(database().db)).toEqual([later]);
      expect((await parameterVersions(database().db)).get("factor")).toBe(2);
      expect(await fundVersion(database().db)).not.toBe(before);
    });

    it("cannot have two values for the same years by the same document (F3)", async () => {
      await expect(save(factor, [value, { ...value, value: 1.5 }])).rejects.toThrow();
    });

    it("cannot have a value without a source that is there (F2)", async () => {
      await expect(save(factor, [{ ...value, source: asId("nobody") }])).rejects.toThrow();
      expect(await fundParameters(database().db)).toEqual([]);
    });
  },
  async (database) => {
    await transact(database, (tx) => saveFundSource(tx, fundSource));
  },
);

onBothEngines("a source", (database) => {
  const save = (note: string | null) => transact(database(), (tx) => saveFundSource(tx, { ...fundSource, note }));

  it("comes back as it was saved last", async () => {
    await save(null);
    await save("Langs een omweg.");
    expect(await fundSources(database().db)).toEqual([{ ...fundSource, note: "Langs een omweg." }]);
  });

  it("is not written again when it says the same", async () => {
    await save(null);
    const before = await fundVersion(database().db);
    await save(null);
    expect(await fundVersion(database().db)).toBe(before);
  });
});
