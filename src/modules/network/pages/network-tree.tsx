import { type BodyKind, bodyKinds } from "../domain/body.ts";
import { allNodes } from "../domain/body-tree.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { BodyCard, type Node, type TreeProps } from "./body-card.tsx";

const boardKinds: ReadonlySet<BodyKind> = new Set<BodyKind>(["general-board", "daily-board"]);

interface NetworkTreeProps extends TreeProps {
  readonly nodes: readonly Node[];
}

/** The bodies of a day: boards on top, the pillars side by side with their groups, and what stands apart. */
export function NetworkTree({ nodes, ...tree }: NetworkTreeProps) {
  const t = bodyTexts[tree.view.language];
  const all = allNodes(nodes);
  const boards = all.filter(({ body }) => boardKinds.has(body.kind));
  const pillars = all.filter(({ body }) => body.kind === "pillar");
  const apart = all
    .filter((node) => !boards.includes(node) && !pillars.includes(node) && isTop(node, nodes, boards))
    .toSorted((a, b) => bodyKinds.indexOf(a.body.kind) - bodyKinds.indexOf(b.body.kind));
  if (all.length === 0) return <p class="empty">{t.noBodies}</p>;
  return (
    <div class="network-tree">
      {boards.length > 0 && <Boards {...tree} boards={boards} />}
      {pillars.length > 0 && <Pillars {...tree} pillars={pillars} />}
      {apart.length > 0 && <Apart {...tree} apart={apart} />}
    </div>
  );
}

/** Whether a body stands at the top of the tree, or right below a board. */
const isTop = (node: Node, roots: readonly Node[], boards: readonly Node[]): boolean =>
  roots.includes(node) || boards.some(({ below }) => below.includes(node));

function Boards({ boards, ...tree }: TreeProps & { readonly boards: readonly Node[] }) {
  return (
    <section class="tree-level" aria-labelledby="bestuur">
      <h3 id="bestuur">{bodyTexts[tree.view.language].boards}</h3>
      <ul class="tree-boards">
        {boards.map((node) => (
          <li>
            <BodyCard {...tree} node={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pillars({ pillars, ...tree }: TreeProps & { readonly pillars: readonly Node[] }) {
  return (
    <section class="tree-level" aria-labelledby="pijlers">
      <h3 id="pijlers">{bodyTexts[tree.view.language].pillars}</h3>
      <ul class="tree-pillars">
        {pillars.map((node) => (
          <li class="tree-pillar">
            <BodyCard {...tree} node={node} />
            <Below {...tree} nodes={node.below} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Apart({ apart, ...tree }: TreeProps & { readonly apart: readonly Node[] }) {
  return (
    <section class="tree-level" aria-labelledby="los">
      <h3 id="los">{bodyTexts[tree.view.language].apart}</h3>
      <ul class="tree-apart">
        {apart.map((node) => (
          <li>
            <BodyCard {...tree} node={node} />
            <Below {...tree} nodes={node.below} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands below a body, as deep as it goes. */
function Below({ nodes, ...tree }: NetworkTreeProps) {
  if (nodes.length === 0) return null;
  return (
    <ul class="tree-below">
      {nodes.map((node) => (
        <li class={`tree-${node.body.kind}`}>
          <BodyCard {...tree} node={node} />
          <Below {...tree} nodes={node.below} />
        </li>
      ))}
    </ul>
  );
}
