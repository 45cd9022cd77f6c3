import { expect, it } from "vitest";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { AreaChange } from "./area-change.ts";
import { transfersInto } from "./transfers.ts";

const area = (letter: string) => asId<AreaCode>(letter);
const change = (from: string, to: string, day: string, inhabitants: number | null, kind: AreaChange["kind"] = "abolition"): AreaChange => ({
  kind,
  day,
  from: { code: area(from), name: `Stad ${from}` },
  to: area(to),
  isNewArea: false,
  size: { inhabitants, dwellings: null, hectares: null },
});

it("a municipality that went in whole counts as one, a divided one by its inhabitants", () => {
  const changes = [change("B", "A", "2019-01-01", 500), change("C", "A", "2015-01-01", 300), change("C", "D", "2015-01-01", 700)];
  expect(transfersInto(area("A"), "2012-01-01", changes)).toMatchObject([
    { from: { code: "B" }, share: 1, inhabitants: 500 },
    { from: { code: "C" }, to: "A", share: 0.3, inhabitants: 300 },
  ]);
});

it("a piece of one that went on has no share, only its inhabitants, and a piece without anybody is left out", () => {
  const changes = [change("B", "A", "2017-01-01", 40, "border"), change("E", "A", "2017-01-01", 0, "border")];
  expect(transfersInto(area("A"), "2012-01-01", changes)).toMatchObject([{ from: { code: "B" }, share: null, inhabitants: 40 }]);
});

it("what came by way of another is told as well, and what was before the first figure is not", () => {
  const changes = [change("C", "B", "2014-01-01", 10), change("B", "A", "2019-01-01", 90), change("Z", "A", "2010-01-01", 5)];
  expect(transfersInto(area("A"), "2012-01-01", changes).map(({ from, to }) => `${from.code} ${to}`)).toEqual(["B A", "C B"]);
});
