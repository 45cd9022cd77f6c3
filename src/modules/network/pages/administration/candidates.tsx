import { wholeNumber } from "../../../../lib/numbers.ts";
import type { View } from "../../../../lib/view.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { NameSearch } from "./people.tsx";

/** Somebody who can be chosen in a form. */
export interface Candidate {
  readonly value: string;
  readonly label: string;
}

/** Who can be chosen in a form, and how many more there are. */
export interface Candidates {
  readonly options: readonly Candidate[];
  /** How many people fit the name. */
  readonly total: number;
  /** The part of a name that was looked for. */
  readonly name: string;
  /** Whether one looks for a name first: there are too many people to offer all. */
  readonly isSearched: boolean;
}

interface SearchProps {
  readonly view: View;
  readonly candidates: Candidates;
  /** The address of the page with the form. */
  readonly address: string;
}

/** Before a form in which somebody is chosen: a field to look for a name, when there are too many people to offer all. */
export function CandidateSearch({ view, candidates, address }: SearchProps) {
  if (!candidates.isSearched) return null;
  const t = administrationTexts[view.language];
  return (
    <>
      <p class="note">{t.candidatesLead(wholeNumber(candidates.total, view.language), candidates.total)}</p>
      <NameSearch view={view} name={candidates.name} address={address} />
    </>
  );
}
