import type { DifferencePiece } from "../../../../lib/difference.ts";
import type { Language } from "../../../../lib/language.ts";
import { previewTexts } from "../../texts/desk/preview.ts";

/** A field that changed, as it is shown: a running text, or a list line by line. */
export interface ShownChange {
  readonly label: string;
  /** The field in the form of a draft. */
  readonly field: string;
  readonly shape: "text" | "list";
  readonly pieces: readonly DifferencePiece[];
}

interface ChangesProps {
  readonly language: Language;
  readonly changes: readonly ShownChange[];
  /** Which heading each field gets, below that of the list. */
  readonly level: 3 | 4;
  /** Whether anything in it can be marked as come or gone. */
  readonly isMarked?: boolean;
}

/** What changed, field by field: what came and what went is said in words too, for whoever does not see the lines. */
export function ChangeList({ language, changes, level, isMarked = true }: ChangesProps) {
  return (
    <>
      {isMarked && <p class="quiet small">{previewTexts[language].legend}</p>}
      {changes.map(({ label, shape, pieces }) => (
        <section class="change">
          {level === 3 ? <h3>{label}</h3> : <h4>{label}</h4>}
          {shape === "list" ? <Lines language={language} pieces={pieces} /> : <Words language={language} pieces={pieces} />}
        </section>
      ))}
    </>
  );
}

type PiecesProps = Pick<ChangesProps, "language"> & Pick<ShownChange, "pieces">;

const Words = ({ language, pieces }: PiecesProps) => (
  <p class="difference" lang="nl">
    {pieces.map((piece) => (
      <Piece language={language} piece={piece} />
    ))}
  </p>
);

const Lines = ({ language, pieces }: PiecesProps) => (
  <ul class="difference difference--lines" lang="nl">
    {pieces.map((piece) => (
      <li>
        <Piece language={language} piece={piece} />
      </li>
    ))}
  </ul>
);

function Piece({ language, piece: { kind, text } }: { readonly language: Language; readonly piece: DifferencePiece }) {
  const t = previewTexts[language];
  if (kind === "same") return <>{text}</>;
  const said = (
    <>
      <span class="hidden" lang={language}>
        {kind === "added" ? t.added : t.removed}:{" "}
      </span>
      {text}
      <span class="hidden" lang={language}>
        {" "}
        ({t.end})
      </span>
    </>
  );
  return kind === "added" ? <ins>{said}</ins> : <del>{said}</del>;
}
