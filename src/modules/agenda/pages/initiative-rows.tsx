import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { CityHead, ListedInitiative } from "../domain/listed-initiative.ts";
import { initiativeAddress, Participants, StateWord } from "./initiative-parts.tsx";

/** An initiative as the page of a focus point shows it. */
export type PointInitiative = Pick<ListedInitiative, "id" | "title" | "slug" | "state" | "isNetworkWide"> & {
  readonly cities: readonly CityHead[];
};

/** Initiatives with their state and who takes part. */
export const InitiativeRows = ({ view, initiatives }: { readonly view: View; readonly initiatives: readonly PointInitiative[] }) => (
  <ul class="rows">
    {initiatives.map(({ slug, title, state, cities, isNetworkWide }) => (
      <li>
        <p class="row__title">
          <Link href={initiativeAddress(slug)}>
            <span lang="nl">{title}</span>
          </Link>
        </p>
        <p class="row__below">
          <StateWord state={state} language={view.language} />
          <Participants cities={cities} isNetworkWide={isNetworkWide} language={view.language} />
        </p>
      </li>
    ))}
  </ul>
);
