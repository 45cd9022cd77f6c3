import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { indicatorAddress } from "../domain/addresses.ts";
import type { Division, HeldAgainst } from "../domain/target-division.ts";
import type { TargetStory } from "../domain/target-story.ts";
import { targetStoryTexts } from "../texts/target.ts";
import { DividedNumber, HeldAgainstParts, type NamedCity } from "./target-cities.tsx";
import { TargetStoryParts } from "./target-story.tsx";

/** A figure by name. */
export interface FigureLink {
  readonly id: string;
  readonly title: string;
}

interface MeasuredProps {
  readonly view: View;
  readonly story: TargetStory;
  readonly division: Division | null;
  readonly heldAgainst: readonly HeldAgainst[];
  readonly cities: readonly NamedCity[];
  readonly figures: readonly FigureLink[];
}

/** On the page of a target: how it goes, what falls to each city, and which figures say more. */
export function MeasuredPart({ view, story, division, heldAgainst, cities, figures }: MeasuredProps) {
  const { language } = view;
  return (
    <section id="stand">
      <h2>{targetStoryTexts[language].fromPage}</h2>
      <TargetStoryParts story={story} language={language} />
      {division !== null && <DividedNumber division={division} cities={cities} language={language} />}
      <HeldAgainstParts held={heldAgainst} cities={cities} language={language} />
      <FigureLinks view={view} figures={figures} />
    </section>
  );
}

/** The figures that say more about a number of the agenda. */
export function FigureLinks({ view, figures }: Pick<MeasuredProps, "view" | "figures">) {
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{targetStoryTexts[view.language].moreFigures}</h3>
      <ul>
        {figures.map(({ id, title }) => (
          <li>
            <Link href={indicatorAddress(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
