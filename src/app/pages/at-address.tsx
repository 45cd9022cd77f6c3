import type { View } from "../../lib/view.ts";
import type { CheckedSource } from "../../platform/links/checked.ts";
import { SourceLink } from "../../ui/link.tsx";

/** A source with its whole address, since two pages of one site must be told apart; what is the matter stands beside it already. */
export const AtAddress = ({ view, source: { address } }: { readonly view: View; readonly source: CheckedSource }) => (
  <>
    <SourceLink href={address} view={{ language: view.language, sources: new Map() }} />
    <p class="fingerprint">{address}</p>
  </>
);
