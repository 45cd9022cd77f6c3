import { describe, expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import { looksOf } from "./looks.ts";
import type { Contact } from "./person.ts";

const contacts: readonly Contact[] = [
  { kind: "email", value: "ann@stad.example", audience: "network" },
  { kind: "page", value: "https://stad.example", audience: "public" },
  { kind: "phone", value: "06", audience: `draft:${asId<never>("ann")}` },
];
const kinds = (shown: readonly Contact[] | null) => shown?.map(({ kind }) => kind) ?? null;

describe("how somebody looks", () => {
  it("to everybody is what is for everybody, and nothing at all when the name is for the network", () => {
    expect(kinds(looksOf(contacts, "public").forEverybody)).toEqual(["page"]);
    expect(looksOf(contacts, "network").forEverybody).toBeNull();
  });

  it("to members is what is for them and for everybody, never what is for nobody", () => {
    expect(kinds(looksOf(contacts, "network").forMembers)).toEqual(["email", "page"]);
  });
});
