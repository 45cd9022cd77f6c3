// Writes src/ui/icon-paths.ts: the drawings of the few Tabler icons that pages use (MIT licence), so that
// neither the server nor the browser needs the other five thousand.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const target = join(root, "src/ui/icon-paths.ts");

/** Our name for an icon, and Tabler's. */
const icons = {
  search: "search",
  external: "external-link",
  arrow: "arrow-right",
  download: "download",
  care: "heart-handshake",
  renewal: "building-community",
  energy: "leaf",
  talent: "school",
  safety: "shield-check",
  economy: "building-store",
  space: "map-2",
  integration: "users-group",
  means: "scale",
};

const drawing = (name) =>
  [...readFileSync(join(root, "node_modules/@tabler/icons/icons/outline", `${name}.svg`), "utf8").matchAll(/<path d="([^"]+)"/g)]
    .map(([, path]) => path)
    .filter((path) => path !== "M0 0h24v24H0z")
    .join("");

/** The text of the file as it should be. */
export function iconFile() {
  const version = JSON.parse(readFileSync(join(root, "node_modules/@tabler/icons/package.json"), "utf8")).version;
  const lines = Object.entries(icons).map(([name, tabler]) => `  ${name}: "${drawing(tabler)}",`);
  return `// Made by scripts/icons.mjs from @tabler/icons ${version} (MIT). Not written by hand.\nexport const iconPaths = {\n${lines.join("\n")}\n} as const;\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, iconFile());
