import { Table } from "../../../ui/table.tsx";
import type { YearEffect } from "../domain/effect.ts";
import type { DifferenceNode } from "../domain/sum-node.ts";
import { exactDifference, exactEuros, exactInWords } from "../texts/amounts.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { changeInWords } from "../texts/scenario-words.ts";
import { sumTexts } from "../texts/sum.ts";
import { Grounds } from "./grounds.tsx";
import { asSentence, differenceTitle } from "./scenario-names.ts";
import type { ScenarioProps, Tree } from "./scenario-props.ts";
import { isDutchName, multiplierInWords, partName, valueIn } from "./sum-words.ts";

/** Where a difference comes from: per change, and per part down to counts, amounts and the factor. */
export function DifferenceTree(props: ScenarioProps & { readonly shown: YearEffect }) {
  const { view, tree } = props;
  const { language } = view;
  const t = sumTexts[language];
  return (
    <>
      <h2>{t.show}</h2>
      {tree === null ? (
        <p>{scenarioTexts[language].chooseCity}</p>
      ) : tree.difference === null || tree.difference.parts.length === 0 ? (
        <p>{t.noDifference}</p>
      ) : (
        <>
          <p>{t.lead(differenceTitle(props, language))}</p>
          <ByChange {...props} tree={tree} />
          <h3>{t.byPart}</h3>
          <ul class="sum-tree">
            {tree.difference.parts.map((node) => (
              <Node {...props} tree={tree} node={node} />
            ))}
          </ul>
          <p class="sum-total">
            <strong>{t.total}</strong> <span class="number">{exactInWords(tree.difference.cents, language)}</span>
          </p>
          <p class="small">{t.roundedTo}</p>
        </>
      )}
    </>
  );
}

type WithTree = ScenarioProps & { readonly tree: Tree };

function ByChange({ view, tree, measureName }: WithTree) {
  const { language } = view;
  const t = sumTexts[language];
  if (tree.changes.length < 2) return null;
  return (
    <div class="money">
      <Table
        caption={t.byChangeCaption}
        heads={[t.change, t.difference]}
        rows={[
          ...tree.changes.map(({ change, cents }) => [
            asSentence(changeInWords(change, language, measureName)),
            exactDifference(cents, language),
          ]),
          [t.remainder, exactDifference(tree.remainder, language)],
        ]}
      />
    </div>
  );
}

type NodeProps = WithTree & { readonly node: DifferenceNode };

/** A part that opens: into its own parts, into a table of measures, or into what is multiplied. */
function Node(props: NodeProps) {
  const { view, node } = props;
  const { language } = view;
  return (
    <li>
      <details>
        <summary>
          <span lang={isDutchName(node.part) ? "nl" : undefined}>{partName(node.part, language)}</span>{" "}
          <span class="number">{exactInWords(node.cents, language)}</span>
        </summary>
        <Inside {...props} />
      </details>
    </li>
  );
}

function Inside(props: NodeProps) {
  const { node } = props;
  if (node.part.kind === "costs") return <Measures {...props} />;
  if (node.part.kind === "suppletions" || node.part.kind === "payments") return <Lines {...props} />;
  if (node.parts.length > 0)
    return (
      <ul class="sum-tree">
        {node.parts.map((part) => (
          <Node {...props} node={part} />
        ))}
      </ul>
    );
  return <Product {...props} />;
}

/** All measures in one table: what they share, the factor and their grounds, is said once. */
function Measures({ view, node, tree, sources }: NodeProps) {
  const { language } = view;
  const t = sumTexts[language];
  const multipliers = node.parts.flatMap(({ multipliersA, multipliersB }) => [...multipliersA, ...multipliersB]);
  const [before, after] = [tree.factorBefore, tree.factorAfter].map((value) => multiplierInWords({ is: "factor", value }, language));
  return (
    <>
      <p>{before === after ? t.factorStays(before ?? "") : `${t.factorGoes(before ?? "", after ?? "")} ${t.solved}`}</p>
      <Grounds view={view} multipliers={multipliers} sources={sources} />
      <div class="money">
        <Table
          isStill
          caption={t.measuresCaption}
          heads={[t.measure, t.units, t.amount, t.before, t.after, t.difference]}
          rows={node.parts.map(({ part, a, b, cents, multipliersA, multipliersB }) => [
            <span lang="nl">{partName(part, language)}</span>,
            valueIn(multipliersB, "units", language),
            changed(valueIn(multipliersA, "amount", language), valueIn(multipliersB, "amount", language)),
            exactEuros(a, language),
            exactEuros(b, language),
            exactDifference(cents, language),
          ])}
        />
      </div>
    </>
  );
}

/** A value that became another shows both. */
const changed = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);

function Lines({ view, node, sources }: NodeProps) {
  const { language } = view;
  const t = sumTexts[language];
  return (
    <>
      <Grounds
        view={view}
        multipliers={node.parts.flatMap(({ multipliersA, multipliersB }) => [...multipliersA, ...multipliersB])}
        sources={sources}
      />
      <div class="money">
        <Table
          isStill
          caption={partName(node.part, language)}
          heads={[t.lines, t.before, t.after, t.difference]}
          rows={node.parts.map(({ part, a, b, cents }) => [
            <span lang="nl">{partName(part, language)}</span>,
            exactEuros(a, language),
            exactEuros(b, language),
            exactDifference(cents, language),
          ])}
        />
      </div>
    </>
  );
}

/** What is multiplied, each with its ground. */
function Product({ view, node, sources }: NodeProps) {
  const { language } = view;
  const multipliers = node.multipliersB.length > 0 ? node.multipliersB : node.multipliersA;
  return (
    <>
      <p class="number">
        {multipliers.map((one) => `${sumTexts[language].multipliers[one.is]} ${multiplierInWords(one, language)}`).join(" × ")}
      </p>
      <Grounds view={view} multipliers={multipliers} sources={sources} />
    </>
  );
}
