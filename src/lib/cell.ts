// biome-ignore lint/suspicious/noControlCharactersInRegex: no cell keeps these
const unwanted = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]/g;

/** How a text is compared: without space around it, and with one sign for the end of a line. */
export function plainCell(text: string): string {
  const bare = text.trim();
  // Nearly every cell is plain already, and there can be a million of them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the same, to look for
  return /[\r\0-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]/.test(bare) ? bare.replaceAll(/\r\n?/g, "\n").replaceAll(unwanted, "").trim() : bare;
}

/** Whether a cell says what a spreadsheet program shows where it could not work something out, in Dutch or in English: #VERW!, #N/B. */
export const isProgramsError = (text: string): boolean => /^#(?:[A-Z]+(?:\/0)?[!?]|N\/[AB])$/.test(text);
