import { isPartialDate } from "../../../../lib/partial-date.ts";
import { type Field, type FieldContent, linesIn, listIn, type Names, type Texts, ticked } from "./field.ts";
import { type FormShape, type Group, mostRows, rowFieldKey, rowKey, rowsIn } from "./form.ts";

/** What can be wrong with what somebody typed in a field. */
export const fieldProblemCodes = [
  "missing",
  "too-long",
  "too-many-lines",
  "not-a-choice",
  "not-a-date",
  "not-a-number",
  "not-an-address",
  "unknown-name",
  "several-lines",
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** A field that cannot be taken as it is. */
export interface FieldProblem {
  /** The key of the field in the form. */
  readonly field: string;
  readonly code: FieldProblemCode;
}

/** The keys in these texts that the form does not have (ASVS 2.2.2). */
export function strangeKeys(form: FormShape, texts: Texts): readonly string[] {
  const own = new Set(form.fields.map(({ name }) => name));
  return Object.keys(texts).filter((key) => !own.has(key) && !form.groups.some((one) => isKeyOf(one, key)));
}

function isKeyOf(one: Group, key: string): boolean {
  if (!key.startsWith(`${one.name}-`)) return false;
  const [, row = "", field = ""] = /^(\d+)-(.+)$/.exec(key.slice(one.name.length + 1)) ?? [];
  return Number(row) >= 1 && Number(row) <= mostRows && (field === rowKey || one.fields.some(({ name }) => name === field));
}

/** Everything that is wrong with what somebody typed. */
export function problemsIn(form: FormShape, texts: Texts, names: Names): readonly FieldProblem[] {
  const ofFields = form.fields.flatMap((field) => problem(field, texts[field.name] ?? "", field.name, names));
  const ofRows = form.groups.flatMap((one) =>
    rowsIn(one, texts).flatMap(({ row, texts: own }) =>
      one.fields.flatMap((field) => problem(field, own[field.name] ?? "", rowFieldKey(one.name, row, field.name), names)),
    ),
  );
  return [...ofFields, ...ofRows];
}

function problem(field: Field, text: string, key: string, names: Names): readonly FieldProblem[] {
  const code = text === "" ? (field.isOptional ? null : "missing") : flaw(field, text, names);
  return code === null ? [] : [{ field: key, code }];
}

/** What is wrong with a text that is there; null when nothing is. */
const flaw = ({ content }: Field, text: string, names: Names): FieldProblemCode | null =>
  "most" in content ? unfit(content, text) : unlisted(content, text, names);

type Content<Kind extends FieldContent["kind"]> = Extract<FieldContent, { kind: Kind }>;

function unfit({ kind, most }: Content<"line" | "long" | "lines">, text: string): FieldProblemCode | null {
  if (kind === "lines") return linesIn(text).length > most ? "too-many-lines" : null;
  if (kind === "line" && /[\r\n]/.test(text)) return "several-lines";
  return text.length > most ? "too-long" : null;
}

function unlisted(content: Exclude<FieldContent, Content<"line" | "long" | "lines">>, text: string, names: Names): FieldProblemCode | null {
  switch (content.kind) {
    case "addresses":
      return unless(linesIn(text).every(isWebAddress), "not-an-address");
    case "date":
      return unless(isPartialDate(text), "not-a-date");
    case "number":
    case "euros":
      return unless(/^\d{1,13}$/.test(text), "not-a-number");
    case "tick":
      return unless(text === ticked, "not-a-choice");
    case "choice":
    case "choices":
      return unless(
        (content.kind === "choice" ? [text] : listIn(text)).every((code) => content.codes.includes(code)),
        "not-a-choice",
      );
    default:
      return unless(
        (content.kind === "reference" ? [text] : listIn(text)).every((id) => names[content.to].has(id)),
        "unknown-name",
      );
  }
}

const unless = (isFit: boolean, code: FieldProblemCode): FieldProblemCode | null => (isFit ? null : code);

/** Only what a browser opens without danger (ASVS 1.2.2); a source that is a line of the document is no address. */
function isWebAddress(text: string): boolean {
  if (text.length > 2000 || !/^https?:\/\//i.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text) && new URL(text).hostname.includes(".");
}
