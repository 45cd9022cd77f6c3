import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { draftTexts } from "../../texts/desk/drafts.ts";

/** The way to a new initiative, for who may write one; nothing for others. */
export const BeginInitiative = ({ view, address }: { readonly view: View; readonly address: string | null }) =>
  address === null ? null : (
    <p>
      <Link href={address}>{draftTexts[view.language].new.initiative}</Link>
    </p>
  );
