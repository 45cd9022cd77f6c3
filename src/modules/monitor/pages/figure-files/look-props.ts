import type { Finding } from "../../../../lib/findings.ts";
import type { View } from "../../../../lib/view.ts";
import type { Understanding } from "../../domain/figure-file/understanding.ts";
import type { FigureFile } from "../../store/figure-files.ts";

/** What the page of a file needs. */
export interface LookProps {
  readonly view: View;
  readonly file: Pick<FigureFile, "id" | "name" | "expiresAt">;
  readonly understood: Understanding;
  /** The tables that come as a file. */
  readonly tables: readonly { readonly id: string }[];
  /** Why a load was refused; empty before one was tried. */
  readonly refused: readonly Finding[];
}
