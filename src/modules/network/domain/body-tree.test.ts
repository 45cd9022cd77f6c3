import { describe, expect, it } from "vitest";
import { aPeriod } from "../../../../tests/build/seat.ts";
import { asId } from "../../../lib/ids.ts";
import type { BodyKind } from "./body.ts";
import { type BodyNode, bodyTree, type TreeBody } from "./body-tree.ts";

interface Told {
  kind?: BodyKind;
  parent?: string;
  counterpart?: string;
  successor?: string;
  period?: Parameters<typeof aPeriod>[0];
}

const aBody = (
  id: string,
  { kind = "theme-group", parent, counterpart, successor, period = { firstSeen: "2015" } }: Told = {},
): TreeBody => ({
  id: asId(id),
  name: id,
  kind,
  parent: parent === undefined ? null : asId(parent),
  counterpart: counterpart === undefined ? null : asId(counterpart),
  period: aPeriod(period),
  successions: successor === undefined ? [] : [{ successor: asId(successor), certainty: null }],
});

const drawn = (nodes: readonly BodyNode<TreeBody>[]): readonly unknown[] =>
  nodes.map(({ body, below }) => (below.length === 0 ? body.id : [body.id, ...drawn(below)]));

describe("bodyTree", () => {
  const pillar = aBody("pillar", { kind: "pillar", counterpart: "officials" });
  const housing = aBody("housing", { parent: "pillar" });
  const safety = aBody("safety", { kind: "working-group", parent: "housing" });
  const officials = aBody("officials", { kind: "official-meeting" });

  it("hangs groups under their pillar, and the official counterpart beside it", () => {
    const tree = bodyTree([safety, officials, housing, pillar], "2022-10-01");
    expect(drawn(tree)).toEqual([["pillar", ["housing", "safety"]]]);
    expect(tree[0]?.counterpart).toBe(officials);
  });

  it("makes a root of a body whose parent did not stand on that day", () => {
    const late = aBody("pillar", { kind: "pillar", period: { from: "2020-01-01" } });
    expect(drawn(bodyTree([late, housing], "2019-12-31"))).toEqual(["housing"]);
    expect(drawn(bodyTree([late, housing], "2020-01-01"))).toEqual([["pillar", "housing"]]);
  });

  it("stands bodies of a kind together, boards before pillars before groups", () => {
    const board = aBody("z-board", { kind: "general-board" });
    expect(drawn(bodyTree([aBody("b"), aBody("a"), pillar, board], "2022-10-01"))).toEqual(["z-board", "pillar", "a", "b"]);
  });

  it("leaves out a body of which nobody saw the end once the one that it went on as has begun", () => {
    const youth = aBody("youth", { successor: "care", period: { firstSeen: "2015", lastSeen: "2018" } });
    const care = aBody("care", { period: { firstSeen: "2019-04-05" } });
    expect(drawn(bodyTree([youth, care], "2019-04-04"))).toEqual(["youth"]);
    expect(drawn(bodyTree([youth, care], "2019-04-05"))).toEqual(["care"]);
  });

  it("leaves out what nobody saw end below a body that is over", () => {
    const cities = aBody("smart-cities", { successor: "care", period: { from: "2018", lastSeen: "2021" } });
    const care = aBody("care", { period: { from: "2022-09-23" } });
    const living = aBody("smart-living", { parent: "smart-cities", period: { firstSeen: "2019" } });
    expect(drawn(bodyTree([cities, care, living], "2022-09-22"))).toEqual([["smart-cities", "smart-living"]]);
    expect(drawn(bodyTree([cities, care, living], "2022-09-23"))).toEqual(["care"]);
  });

  it("says which bodies only may have stood", () => {
    const [node] = bodyTree([aBody("a", { period: { firstSeen: "2015", lastSeen: "2018" } })], "2019-01-01");
    expect(node?.standing).toBe("perhaps");
  });
});
