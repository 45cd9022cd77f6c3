import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { TargetStory } from "../domain/target-story.ts";
import { targetStoryTexts } from "../texts/target.ts";
import { StatusWord } from "./target-status.tsx";
import { TargetStoryParts } from "./target-story.tsx";

/** A target by the words of its agenda, with how it goes. */
export interface NamedStory {
  readonly story: TargetStory;
  /** Whether it is measured with this figure first; else the figure says something about it. */
  readonly isMain: boolean;
  readonly address: string;
  readonly statement: string;
}

/** On the page of a figure: the targets of the agenda that it belongs to, and those that it also says something about. */
export function TargetSection({ view, targets }: { readonly view: View; readonly targets: readonly NamedStory[] }) {
  const t = targetStoryTexts[view.language];
  const main = targets.filter(({ isMain }) => isMain);
  const others = targets.filter(({ isMain }) => !isMain);
  if (targets.length === 0) return null;
  return (
    <section id="doel">
      <h2>{main.length > 1 ? t.targets : t.target}</h2>
      {main.map((target) => (
        <OneTarget view={view} target={target} />
      ))}
      {others.length > 0 && <Others view={view} others={others} />}
    </section>
  );
}

function OneTarget({ view: { language }, target: { story, address, statement } }: { readonly view: View; readonly target: NamedStory }) {
  const t = targetStoryTexts[language];
  return (
    <>
      <h3 class="statement" lang="nl">
        <Link href={address}>{statement}</Link>
      </h3>
      <TargetStoryParts story={story} language={language} />
      <p>
        <Link href={address}>{t.toTarget}</Link>
      </p>
    </>
  );
}

function Others({ view: { language }, others }: { readonly view: View; readonly others: readonly NamedStory[] }) {
  return (
    <>
      <p>{targetStoryTexts[language].alsoSays}:</p>
      <ul class="rows">
        {others.map(({ address, statement, story }) => (
          <li>
            <p class="row__title" lang="nl">
              <Link href={address}>{statement}</Link>
            </p>
            <p class="row__below">
              <StatusWord status={story.status} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
