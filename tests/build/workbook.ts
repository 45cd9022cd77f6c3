// Workbooks by hand: as programs write them, and as they never would.

import { strToU8, type Zippable, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const kindOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

/** A sheet as XML: what stands before its root, its rows, and what stands behind them. */
export interface RawSheet {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
}

/** A cell with a text in it. */
export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;

/** Rows of plain texts, the first one in row 1. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, index) => {
      const cells = row.map((text, column) => (text === "" ? "" : textCell(`${String.fromCharCode(65 + column)}${index + 1}`, text)));
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    })
    .join("");

/** The parts of a workbook; style 1 is a date. */
export const partsOf = (sheets: readonly RawSheet[], workbookExtra = ""): Record<string, Uint8Array> => ({
  "[Content_Types].xml": strToU8(
    `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kindOf("sheet.main")}"/></Types>`,
  ),
  "_rels/.rels": strToU8(
    `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": strToU8(
    `${head}<workbook xmlns="${main}" xmlns:r="${office}">${workbookExtra}<sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    `${head}<Relationships xmlns="${packaging}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ),
  "xl/styles.xml": strToU8(
    `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ),
  ...Object.fromEntries(
    sheets.map(({ rows, before = "", after = "" }, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      strToU8(`${head}${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`),
    ]),
  ),
});

/** A workbook of these sheets, with parts that no program writes beside or over its own. */
export const aWorkbook = (sheets: readonly RawSheet[], extra: Zippable = {}, workbookExtra = ""): Uint8Array =>
  zipSync({ ...partsOf(sheets, workbookExtra), ...extra });

/** Rewrites what the list of an archive says that its parts unpack to. */
export function lying(archive: Uint8Array, said: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf("PK\x01\x02", 0, "latin1"); at !== -1; at = bytes.indexOf("PK\x01\x02", at + 4, "latin1")) {
    if (bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)).includes("sheet1")) bytes.writeUInt32LE(said, at + 24);
  }
  return bytes;
}
