import type { View } from "../../../lib/view.ts";
import { agendaTexts } from "../texts/agenda.ts";

/** Where something stands in the source document. */
export const Lines = ({ view, lines }: { readonly view: View; readonly lines: readonly number[] }) =>
  lines.length === 0 ? null : <span class="quiet small">{agendaTexts[view.language].line(lines)}</span>;
