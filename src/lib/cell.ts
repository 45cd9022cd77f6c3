/** How a text is compared: without space around it, and with one sign for the end of a line. */
export const plainCell = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no cell keeps these
    .replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]/g, "")
    .trim();

/** Whether a cell says what a spreadsheet program shows where it could not work something out, in Dutch or in English: #VERW!, #N/B. */
export const isProgramsError = (text: string): boolean => /^#(?:[A-Z]+(?:\/0)?[!?]|N\/[AB])$/.test(text);
