/** Where the sheet of a city is had, of all themes or of the theme with this place. */
export const citySheetAddress = (slug: string, theme: number | null = null): string =>
  `/steden/${slug}/informatieblad.pdf${theme === null ? "" : `?thema=${theme}`}`;

/** Where the sheet of a theme is had. */
export const themeSheetAddress = (agenda: string, position: number): string => `/agenda/${agenda}/thema/${position}/informatieblad.pdf`;

/** Where the sheets of all cities are had, of all themes or of the theme with this place. */
export const allSheetsAddress = (theme: number | null = null): string =>
  `/steden/informatiebladen.zip${theme === null ? "" : `?thema=${theme}`}`;
