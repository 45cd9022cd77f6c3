/** The text of a Markdown document without its fenced blocks. */
const prose = (document: string): string => document.replaceAll(/^```[\s\S]*?^```$/gm, "");

/** What stands between backticks in running text and tables, each once. */
export const codeIn = (document: string): readonly string[] => [
  ...new Set([...prose(document).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code)),
];

/** Where the links and pictures lead that stay in the repository, without the part after #. */
export const placesLinkedIn = (document: string): readonly string[] =>
  [...prose(document).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, place = ""]) => place.replace(/#.*$/, ""))
    .filter((place) => place !== "" && !/^[a-z]+:/.test(place));

/** The headings of the second level. */
export const headingsIn = (document: string): readonly string[] =>
  [...prose(document).matchAll(/^## (.+)$/gm)].map(([, text = ""]) => text);

/** The tables of a document: rows of cells, without the heads and the lines under them. */
export function tablesIn(document: string): readonly (readonly (readonly string[])[])[] {
  const blocks = prose(document).match(/(?:^\|.*\|\n?)+/gm) ?? [];
  return blocks.map((block) => block.trim().split("\n").slice(2).map(cellsOf));
}

const cellsOf = (row: string): readonly string[] =>
  row
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
