import type { Markup } from "../../../lib/markup/markup.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { indicatorAddress, similarAddress } from "../domain/addresses.ts";
import { titleIn } from "../domain/indicator.ts";
import { chosenGroups } from "../domain/similar/weights.ts";
import { similarTexts } from "../texts/similar.ts";
import { similarPageTexts } from "../texts/similar-page.ts";
import { peersInWords } from "./peers-note.tsx";
import { NameForm, WeighForm } from "./similar-forms.tsx";
import type { SimilarProps } from "./similar-props.ts";
import { Nearest, Scores, Traits } from "./similar-tables.tsx";

/** Which cities resemble one: how far, in what, and how to weigh that oneself. */
export function SimilarPage(props: SimilarProps): Markup {
  const { view, city, choice, arrangement, placed } = props;
  const t = similarPageTexts[view.language];
  const leads = { similar: t.leadSimilar, weighted: t.leadWeighted, named: t.leadNamed };
  return (
    <Page
      view={view}
      title={t.title(city.name)}
      description={t.description(city.name)}
      above={[{ href: `/steden/${city.slug}`, name: city.name }]}
    >
      <h1>{t.title(city.name)}</h1>
      <p class="lead">{leads[choice.kind](city.name)}</p>
      <ChoiceNote {...props} />
      {placed !== null && placed.others.length > 0 ? <Nearest {...props} placed={placed} /> : <WhyNone {...props} />}
      <Use {...props} />
      <WeighForm {...props} />
      <NameForm {...props} />
      {arrangement !== null && placed !== null && placed.others.length > 0 && (
        <Scores {...props} arrangement={arrangement} placed={placed} />
      )}
      {arrangement !== null && <Traits view={view} arrangement={arrangement} />}
      <Method {...props} />
    </Page>
  );
}

function ChoiceNote({ view, city, choice, placed, cities, from }: SimilarProps) {
  const beside = placed?.others.flatMap((one) => cities.find(({ id }) => id === one.city) ?? []) ?? [];
  const words = peersInWords(choice, beside, view.language);
  const usual = new URLSearchParams(from === null ? [] : [["cijfer", from.id]]);
  if (words === null) return null;
  return (
    <p class="note">
      {words} <Link href={similarAddress(city.slug, usual)}>{similarPageTexts[view.language].back}</Link>.
    </p>
  );
}

/** Why there is nobody beside the city: nothing was chosen, or too little is known. */
function WhyNone({ view, city, choice, arrangement }: SimilarProps) {
  const { reasons } = similarTexts[view.language];
  const unknown = arrangement?.without.find((one) => one.city === city.id);
  const nothing = choice.kind === "weighted" && chosenGroups(choice.weights).length === 0;
  return (
    <p class="empty" role="status">
      {similarPageTexts[view.language].none} {nothing ? reasons["nothing-chosen"] : unknown && <span lang="nl">{unknown.reason}</span>}
    </p>
  );
}

/** The ways to the figures, with the choice. */
function Use({ view, city, peerQuery, figures, from }: SimilarProps) {
  const t = similarPageTexts[view.language];
  return (
    <section>
      <h2>{t.use}</h2>
      <p>{t.useLead(city.name)}</p>
      {from !== null && (
        <p>
          <Link href={indicatorAddress(from.id, city.slug, peerQuery)}>{t.useAt(titleIn(from, view.language))}</Link>
        </p>
      )}
      <details class="more">
        <summary>{t.allFigures(figures.length)}</summary>
        <ul class="in-columns">
          {figures.map((figure) => (
            <li>
              <Link href={indicatorAddress(figure.id, city.slug, peerQuery)}>{titleIn(figure, view.language)}</Link>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Method({ view, arrangement }: SimilarProps) {
  const t = similarPageTexts[view.language];
  return (
    <section>
      <h2>{t.method}</h2>
      <ol>
        {t.methodSteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {arrangement !== null && (
        <p class="small" lang="nl">
          {t.standing(`${arrangement.version}, ${arrangement.standing}`)}
        </p>
      )}
    </section>
  );
}
