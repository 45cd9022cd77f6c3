import type { Markup } from "../../../../lib/markup/markup.ts";
import type { View } from "../../../../lib/view.ts";
import { decimalSigns } from "../../../../lib/written-number.ts";
import { Field, type FormField, ticked } from "../../../../ui/form-field.tsx";
import { figureFileChoiceAddress, figureFileLoadAddress } from "../../domain/addresses.ts";
import type { FileChoice, TableWords } from "../../domain/figure-file/choice.ts";
import { isWell, type Understanding } from "../../domain/figure-file/understanding.ts";
import { borderKinds } from "../../domain/stat-table.ts";
import { figureFileTexts } from "../../texts/figure-files.ts";
import { ColumnTable } from "./column-table.tsx";
import type { LookProps } from "./look-props.ts";

/** For which table a file is and how it is read: everything can be put right, and nothing that was filled in gets lost. */
export function FileForm({ view, file, understood, tables, refused }: LookProps): Markup {
  const t = figureFileTexts[view.language];
  const { choice, known } = understood;
  const fields = (list: readonly [FormField, string][]) =>
    list.map(([field, value]) => (
      <Field field={field} value={value} problems={problemsAt(view, understood, field.name)} optional={t.optional} />
    ));
  const canBe = isWell(understood);
  return (
    <form class="form form--wide" method="post" action={canBe ? figureFileLoadAddress(file.id) : figureFileChoiceAddress(file.id)}>
      <section class="form" id="tabel">
        <h2>{t.table}</h2>
        {fields([
          [
            { kind: "text", name: "tabel", label: t.tableId, hint: t.tableHint(tables.map(({ id }) => id).join(", ")), maxLength: 40 },
            choice.table,
          ],
        ])}
        {known === null ? fields(wordFields(view, choice.words)) : <p>{t.known(known.title)}</p>}
      </section>
      <section id="kolommen">
        <h2>{t.columns}</h2>
        <p>{t.columnLead}</p>
        <ColumnTable view={view} understood={understood} />
      </section>
      <section class="form">
        <h2>{t.rest}</h2>
        {fields(restFields(view, choice))}
        {(refused.length > 0 || choice.accepting.length > 0) &&
          fields([[{ kind: "tick", name: "accepteer", label: t.accept }, choice.accepting.length > 0 ? ticked : ""]])}
      </section>
      <p class="form__act">
        {canBe && (
          <button class="nl-button nl-button--primary" type="submit">
            {t.load}
          </button>
        )}{" "}
        <button
          class={`nl-button nl-button--${canBe ? "secondary" : "primary"}`}
          type="submit"
          formaction={figureFileChoiceAddress(file.id)}
        >
          {t.again}
        </button>
      </p>
    </form>
  );
}

/** The field in which each thing that is said of a table stands. */
const fieldOf: Readonly<Record<"table" | keyof TableWords, string>> = {
  table: "tabel",
  title: "titel",
  publisher: "uitgever",
  licence: "licentie",
  licenceAddress: "licentieadres",
  address: "adres",
  borders: "grenzen",
};

const problemsAt = ({ language }: View, { tableProblems }: Understanding, name: string): readonly string[] =>
  tableProblems.filter(({ field }) => fieldOf[field] === name).map(({ code }) => figureFileTexts[language].choiceProblems[code]);

function wordFields({ language }: View, words: TableWords): readonly [FormField, string][] {
  const t = figureFileTexts[language];
  const borders = borderKinds.map((value) => ({ value, label: t.bordersOf[value] }));
  return [
    [{ kind: "text", name: fieldOf.title, label: t.words.title, maxLength: 200 }, words.title],
    [{ kind: "text", name: fieldOf.publisher, label: t.words.publisher, maxLength: 200 }, words.publisher],
    [{ kind: "text", name: fieldOf.licence, label: t.words.licence, hint: t.licenceHint, maxLength: 200 }, words.licence],
    [{ kind: "url", name: fieldOf.licenceAddress, label: t.words.licenceAddress, isOptional: true, maxLength: 500 }, words.licenceAddress],
    [{ kind: "url", name: fieldOf.address, label: t.words.address, maxLength: 500 }, words.address],
    [{ kind: "choice", name: fieldOf.borders, label: t.words.borders, options: borders }, words.borders],
  ];
}

function restFields({ language }: View, { mapping }: FileChoice): readonly [FormField, string][] {
  const t = figureFileTexts[language];
  const decimals = decimalSigns.map((value) => ({ value, label: t.decimals[value] }));
  const others = (["refuse", "leave-out"] as const).map((value) => ({ value, label: t.othersAre[value] }));
  return [
    [{ kind: "choice", name: "decimaal", label: t.decimal, options: decimals }, mapping.decimal],
    [{ kind: "choice", name: "overige", label: t.others, options: others }, mapping.otherAreas],
    [{ kind: "text", name: "periode", label: t.period, hint: t.periodHint, isOptional: true, maxLength: 40 }, mapping.period],
    [{ kind: "text", name: "onderwerp", label: t.subject, hint: t.subjectHint, isOptional: true, maxLength: 300 }, mapping.subject],
    [{ kind: "text", name: "eenheid", label: t.unit, hint: t.unitHint, isOptional: true, maxLength: 100 }, mapping.unit],
  ];
}
