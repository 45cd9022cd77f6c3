import type { View } from "../../../../../lib/view.ts";
import { Link } from "../../../../../ui/link.tsx";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";

/** The way there from a list, for who may write; nothing for others. */
export const SheetsLink = ({ view, address }: { readonly view: View; readonly address: string | null }) =>
  address === null ? null : (
    <p>
      <Link href={address}>{agendaExchangeTexts[view.language].short}</Link>
    </p>
  );
