/** The names that Dutch and English titles use; others stay as they are written. */
const named: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", copy: "©", reg: "®", trade: "™", euro: "€", sect: "§", deg: "°",
  ndash: "–", mdash: "—", hellip: "…", middot: "·", bull: "•", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»",
  lsaquo: "‹", rsaquo: "›", times: "×", frac12: "½", sup2: "²",
  agrave: "à", aacute: "á", acirc: "â", auml: "ä", ccedil: "ç", egrave: "è", eacute: "é", ecirc: "ê", euml: "ë", iacute: "í", icirc: "î",
  iuml: "ï", ntilde: "ñ", oacute: "ó", ocirc: "ô", ouml: "ö", uacute: "ú", ucirc: "û", uuml: "ü", Eacute: "É", Euml: "Ë", Iuml: "Ï", Ouml: "Ö",
}; // biome-ignore format: a table reads better in few lines

/** A text with its characters as characters. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return isLetter(point) ? String.fromCodePoint(point) : "";
  });

/** No half characters, and none beyond the last one. */
const isLetter = (point: number): boolean => point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
