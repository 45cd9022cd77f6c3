import type { Markup } from "../../../../lib/markup/markup.ts";
import type { View } from "../../../../lib/view.ts";
import { decimalSigns } from "../../../../lib/written-number.ts";
import { Field, type FormField } from "../../../../ui/form-field.tsx";
import { fundChoiceAddress, fundTakeoverAddress } from "../../domain/addresses.ts";
import type { FundFinding } from "../../domain/import/finding.ts";
import { fieldNames, type ImportField } from "../../domain/import/words.ts";
import type { FundSource } from "../../domain/source.ts";
import { findingInWords } from "../../texts/import-findings.ts";
import { importScreenTexts } from "../../texts/import-screen.ts";
import type { LookProps } from "./look-props.ts";

const fields: readonly ImportField[] = [
  "circular",
  "year",
  "factor",
  "municipalities",
  "source",
  "sourceTitle",
  "publisher",
  "address",
  "licence",
  "publishedOn",
  "national",
  "tolerance",
  "lines",
  "leftOut",
  "decimal",
];

/** What a person says of files: everything can be put right, and nothing that was filled in gets lost. */
export function FilesForm({ view, files, read, sources }: LookProps): Markup {
  const t = importScreenTexts[view.language];
  const canBe = read.set !== null;
  return (
    <form class="form" method="post" action={canBe ? fundTakeoverAddress(files.id) : fundChoiceAddress(files.id)}>
      <h2 id="zeg">{t.about}</h2>
      <p>{t.aboutLead}</p>
      {fields.map((field) => (
        <Field
          field={fieldOf(view, field, sources)}
          value={files.words[field]}
          problems={problemsAt(view, read.findings, field)}
          optional={t.optional}
        />
      ))}
      <p class="form__act">
        {canBe && (
          <button class="nl-button nl-button--primary" type="submit">
            {t.take}
          </button>
        )}{" "}
        <button class={`nl-button nl-button--${canBe ? "secondary" : "primary"}`} type="submit" formaction={fundChoiceAddress(files.id)}>
          {t.again}
        </button>
      </p>
    </form>
  );
}

function fieldOf({ language }: View, field: ImportField, sources: readonly FundSource[]): FormField {
  const t = importScreenTexts[language];
  const known = field === "source" && sources.length > 0 ? ` ${t.knownSources(sources.map(({ id }) => id).join(", "))}` : "";
  const hint = `${t.hints[field]}${known}`;
  const labelled = { name: fieldNames[field], label: t.fields[field], isOptional: true, ...(hint === "" ? {} : { hint }) };
  if (field === "lines" || field === "leftOut")
    return { ...labelled, kind: "long-text", rows: 3, maxLength: field === "lines" ? 10_000 : 5000 };
  if (field === "decimal")
    return { ...labelled, kind: "choice", empty: t.notSaid, options: decimalSigns.map((value) => ({ value, label: t.signs[value] })) };
  return { ...labelled, kind: field === "address" ? "url" : "text", maxLength: longest[field] };
}

/** As long as the form takes. */
const longest: Readonly<Record<Exclude<ImportField, "lines" | "leftOut" | "decimal">, number>> = {
  circular: 60,
  year: 10,
  factor: 20,
  municipalities: 10,
  national: 30,
  tolerance: 10,
  source: 60,
  sourceTitle: 300,
  publisher: 200,
  address: 500,
  licence: 200,
  publishedOn: 10,
};

/** What is wrong with what was said here; that a thing was not said at all stands at its field too. */
function problemsAt({ language }: View, findings: readonly FundFinding[], field: ImportField): readonly string[] {
  const isOf = ({ code, detail }: FundFinding): boolean =>
    code === "unclear-words" || code === "source-word-missing" ? detail === field : missing[code] === field;
  return findings.filter(isOf).map((finding) => findingInWords(finding, language));
}

const missing: Readonly<Record<string, ImportField>> = {
  "no-circular": "circular",
  "no-year": "year",
  "no-factor": "factor",
  "no-list": "municipalities",
  "no-source": "source",
};
