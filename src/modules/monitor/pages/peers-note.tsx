import { Link } from "../../../ui/link.tsx";
import { indicatorAddress, similarAddress } from "../domain/addresses.ts";
import type { SimilarCity } from "../domain/beside.ts";
import type { PeerChoice } from "../domain/peers.ts";
import { peerTexts } from "../texts/peers.ts";
import type { ChosenCity, IndicatorProps } from "./indicator-props.ts";

type NoteProps = Pick<IndicatorProps, "view" | "indicator" | "peerQuery"> & { readonly chosen: ChosenCity };

/** That the reader chose with whom to compare, and the way back to the usual; nothing for the usual. */
export function PeersNote({ view, indicator, peerQuery, chosen: { city, peers, similar } }: NoteProps) {
  const t = peerTexts[view.language];
  const words = peersInWords(peers, similar, view.language);
  if (words === null) return null;
  return (
    <p class="note">
      {words} <Link href={indicatorAddress(indicator.id, city.slug)}>{t.back}</Link>.{" "}
      <Link href={similarAddress(city.slug, new URLSearchParams([...peerQuery, ["cijfer", indicator.id]]))}>{t.change}</Link>.
    </p>
  );
}

/** A choice of the reader in a sentence; null for the usual. */
export function peersInWords(
  peers: PeerChoice,
  similar: readonly Pick<SimilarCity, "name">[],
  language: keyof typeof peerTexts,
): string | null {
  const t = peerTexts[language];
  if (peers.kind === "similar") return null;
  if (peers.kind === "weighted") return t.weighted(peers.weights);
  return similar.length === 0 ? t.noneNamed : t.named(similar.map(({ name }) => name).join(", "));
}
