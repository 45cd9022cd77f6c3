// What the press draws papers with: its template and its fonts, in a folder of dist/.

import { readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** @returns {import("./bundle.mjs").BuiltFile[]} */
export function paperFiles() {
  const source = inRoot("src", "platform", "paper");
  /** @type {string[]} */
  const faces = JSON.parse(readFileSync(`${source}/fonts.json`, "utf8"));
  return [
    ["paper/paper.typ", readFileSync(`${source}/paper.typ`)],
    ...faces.map((face) => {
      const name = `SourceSans3_${face}.ttf`;
      const content = readFileSync(inRoot("node_modules", "@expo-google-fonts", "source-sans-3", face, name));
      return /** @type {import("./bundle.mjs").BuiltFile} */ ([`paper/${name}`, content]);
    }),
  ];
}
