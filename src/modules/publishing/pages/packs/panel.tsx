import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { packTexts } from "../../texts/packs.ts";

interface PanelProps {
  readonly view: View;
  readonly says: string;
  readonly href: string;
}

/** The way to a board pack or an annual report, on a page of what it would be about. */
export const PacksPanel = ({ view, says, href }: PanelProps) => (
  <section>
    <h2>{packTexts[view.language].panelTitle}</h2>
    <p>{says}</p>
    <p>
      <Link href={href}>{packTexts[view.language].toPacks}</Link>
    </p>
  </section>
);
