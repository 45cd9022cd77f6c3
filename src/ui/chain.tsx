import { type ChainNode, type ChainStrand, layOut, type PlacedNode, size } from "./chain-layout.ts";
import { VerdictMark } from "./verdict.tsx";

interface ChainProps {
  /** What all strands start from: its code, and the place of its theme for the colour. */
  readonly start: { readonly code: string; readonly position: number };
  readonly strands: readonly ChainStrand[];
  readonly title: string;
  readonly description: string;
}

/** From intention to outcome: a drawing on a wide screen, nested lists on a narrow one. */
export const Chain = (props: ChainProps) => (
  <div class="chain">
    <ChainDrawing {...props} />
    <ChainList strands={props.strands} />
  </div>
);

/** The chain as nodes and lines. */
export function ChainDrawing({ start, strands, title, description }: ChainProps) {
  const { height, middle, nodes, lines } = layOut(strands);
  return (
    <svg class="chain__drawing" viewBox={`0 0 ${size.width} ${height}`} role="group" aria-label={`${title}. ${description}`}>
      {lines.map((line) => (
        <path class={line.isMissing ? "chain__line chain__line--missing" : "chain__line"} d={line.path} />
      ))}
      <g class={`theme-${((start.position - 1) % 9) + 1}`}>
        <rect class="chain__start" y={middle - size.start / 2} width={size.startWidth} height={size.start} rx="2" />
        <text class="chain__code" x={size.startWidth / 2} y={middle + 8} text-anchor="middle">
          {start.code}
        </text>
      </g>
      {nodes.map((placed) => (
        <DrawnNode placed={placed} />
      ))}
    </svg>
  );
}

function DrawnNode({ placed: { node, x, y, lines } }: { readonly placed: PlacedNode }) {
  const left = x + size.indent;
  const title = (
    <text class="chain__title" x={left} y={y + 5}>
      {node.title}
    </text>
  );
  return (
    <>
      <NodeMark node={node} x={x} y={y} />
      {node.href === null ? title : <a href={node.href}>{title}</a>}
      {lines.length > 0 && (
        <text class="chain__text" lang={node.textLanguage}>
          {lines.map((line, index) => (
            // The space at the end keeps the words of two lines apart for who hears them.
            <tspan x={left} y={y + 5 + size.titleLine + index * size.textLine}>{`${line} `}</tspan>
          ))}
        </text>
      )}
    </>
  );
}

function NodeMark({ node, x, y }: { readonly node: ChainNode; readonly x: number; readonly y: number }) {
  if (!node.mark) return <circle class={node.isMissing ? "chain__dot chain__dot--missing" : "chain__dot"} cx={x} cy={y} r="5" />;
  return (
    <g transform={`translate(${x - 8} ${y - 8})`}>
      <VerdictMark verdict={node.mark} />
    </g>
  );
}

/** The same content as nested lists. */
export const ChainList = ({ strands }: { readonly strands: readonly ChainStrand[] }) => (
  <ul class="chain__list">
    {strands.flatMap((strand) => [
      ...strand.rows.map((row) => <ListedRow row={row} />),
      strand.together.length > 0 && <ListedRow row={strand.together} />,
    ])}
  </ul>
);

function ListedRow({ row: [node, ...rest] }: { readonly row: readonly ChainNode[] }) {
  if (!node) return null;
  return (
    <li>
      <ListedNode node={node} />
      {rest.length > 0 && (
        <ul class="chain__list">
          <ListedRow row={rest} />
        </ul>
      )}
    </li>
  );
}

const ListedNode = ({ node }: { readonly node: ChainNode }) => (
  <>
    <strong class="chain__name">
      {node.mark && <VerdictMark verdict={node.mark} />}
      {node.href === null ? (
        node.title
      ) : (
        <a class="nl-link" href={node.href}>
          {node.title}
        </a>
      )}
    </strong>
    {node.text !== "" && <p lang={node.textLanguage}>{node.text}</p>}
  </>
);
