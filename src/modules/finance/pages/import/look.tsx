import type { Language } from "../../../../lib/language.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { Markup } from "../../../../lib/markup/markup.ts";
import { momentInWords } from "../../../../lib/moment.ts";
import { euros, wholeNumber } from "../../../../lib/numbers.ts";
import type { View } from "../../../../lib/view.ts";
import { Page } from "../../../../ui/page.tsx";
import { Table, type TableRow } from "../../../../ui/table.tsx";
import { fundSetsAddress } from "../../domain/addresses.ts";
import { amountsOf, baseOf, type FundSet, paymentKinds, paymentsOf } from "../../domain/fund-set.ts";
import { type FundFinding, wrongIn } from "../../domain/import/finding.ts";
import { findingInWords, placeInWords } from "../../texts/import-findings.ts";
import { importScreenTexts } from "../../texts/import-screen.ts";
import { FilesForm } from "./files-form.tsx";
import type { LookProps } from "./look-props.ts";
import { factorInWords } from "./words.ts";

/** What was read of files of the fund: everything that is wrong, how much there is, and what can be said of them. */
export function LookAtFilesPage(props: LookProps): Markup {
  const { view, files, read } = props;
  const t = importScreenTexts[view.language];
  const wrong = wrongIn(read.findings);
  const remarks = read.findings.filter((finding) => !wrong.includes(finding));
  return (
    <Page
      view={view}
      title={t.look}
      description={t.description}
      above={[
        { href: "/beheer", name: t.administration },
        { href: fundSetsAddress, name: t.title },
      ]}
    >
      <h1>{t.look}</h1>
      {wrong.length === 0 ? (
        <p class="notice" role="status">
          {t.well}
        </p>
      ) : (
        <div class="problems" role="alert" id="problemen" tabindex={-1}>
          <h2>{t.wrong(wrong.length)}</h2>
          <p>{t.wrongLead}</p>
          <p>
            <a class="nl-link" href="#wat-niet-klopt">
              {t.problems}
            </a>
          </p>
          <p>
            <a class="nl-link" href="#zeg">
              {t.about}
            </a>
          </p>
        </div>
      )}
      <section>
        <h2>{t.facts}</h2>
        <Table
          caption={t.facts}
          heads={t.factHeads}
          rows={[...factsOf(props), [t.until, momentInWords(files.expiresAt, view.language)]]}
          isStill
        />
      </section>
      {wrong.length > 0 && <Findings view={view} id="wat-niet-klopt" title={t.problems} findings={wrong} />}
      {remarks.length > 0 && <Findings view={view} id="opmerkingen" title={t.remarks} findings={remarks} />}
      <FilesForm {...props} />
    </Page>
  );
}

function factsOf({ view, files, read: { which, counts, set } }: LookProps): readonly TableRow[] {
  const { language } = view;
  const t = importScreenTexts[language];
  return [
    [t.files, files.files.map(({ name }) => <p class="cell-value">{name}</p>)],
    [t.circular, which.circular === null ? t.unknown : <span lang="nl">{which.circular.title}</span>],
    [t.year, which.year === null ? t.unknown : String(which.year)],
    [t.factor, which.factor === null ? t.unknown : factorInWords(which.factor, language)],
    [t.municipalities, wholeNumber(counts.municipalities, language)],
    [t.measures, wholeNumber(counts.measures, language)],
    [t.lines, wholeNumber(counts.lines, language)],
    ...(set === null ? [] : totalsOf(view, set)),
  ];
}

function totalsOf({ language }: View, set: FundSet): readonly TableRow[] {
  const t = importScreenTexts[language];
  return [
    [t.base, euros(baseOf(set.nation, amountsOf(set, "costs")), language)],
    [t.deduction, euros(baseOf(set.nation, amountsOf(set, "property-tax")), language)],
    [t.payments, euros(paymentsOf(set, set.nation, paymentKinds) / 100, language)],
    [t.lacks, set.lacks.length === 0 ? t.nothingLacks : set.lacks.map((kind) => t.kinds[kind]).join(", ")],
  ];
}

/** So many kinds of findings stand on the page; whoever has more begins with these. */
const mostShown = 60;

interface FindingsProps {
  readonly view: View;
  readonly id: string;
  readonly title: string;
  readonly findings: readonly FundFinding[];
}

/** What is wrong in the same way stands there once, with its places: one column too many is wrong in every row. */
function Findings({ view: { language }, id, title, findings }: FindingsProps) {
  const t = importScreenTexts[language];
  const all = [...groupedBy(findings, (finding) => findingInWords(finding, language))];
  const shown = all.slice(0, mostShown);
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {shown.length < all.length && <p>{t.shown(shown.length)}</p>}
      <Table
        caption={title}
        heads={t.findingHeads}
        rows={shown.map(([words, same]) => [
          <span class="cell-value">{placesInWords(same, language)}</span>,
          <span class="cell-value">{words}</span>,
        ])}
        isStill
      />
    </section>
  );
}

/** The first place, and in how many others the same is wrong. */
function placesInWords([first, ...more]: readonly FundFinding[], language: Language): string {
  const t = importScreenTexts[language];
  const place = (first && placeInWords(first, language)) || t.everywhere;
  return more.length === 0 ? place : `${place} ${t.morePlaces(more.length)}`;
}
