import { periodInWords } from "../../../lib/period-words.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { BodyAbout } from "../domain/body-about.ts";
import { focusPointTexts } from "../texts/focus-point.ts";

/** Who is about what: the bodies that are about a focus point, with the cities that lead them. */
export function BodiesAbout({ view, bodies }: { readonly view: View; readonly bodies: readonly BodyAbout[] }) {
  const t = focusPointTexts[view.language];
  if (bodies.length === 0) return null;
  return (
    <section id="wie-gaan-hierover">
      <h2>{t.bodies}</h2>
      <ul class="rows">
        {bodies.map((body) => (
          <li>
            <p class="row__title" lang="nl">
              <Link href={`/netwerk/${body.slug}`}>{body.isThemeGroup ? t.themeGroup(body.name) : body.name}</Link>
            </p>
            <p class="row__below">
              <Leads view={view} body={body} />
              <span>{capitalised(periodInWords(body.period, view.language))}</span>
              {body.isDerived && <span>{t.bodyDerived}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The cities that lead, each once. */
function Leads({ view, body }: { readonly view: View; readonly body: BodyAbout }) {
  const t = focusPointTexts[view.language];
  const senders = new Map(
    body.leads.flatMap(({ seat }) => (seat.sender && seat.state === "held" ? [[seat.sender.slug, seat.sender]] : [])),
  );
  if (senders.size === 0) return null;
  return (
    <span>
      {body.leads.every(({ standing }) => standing === "yes") ? t.ledBy : t.lastLedBy}{" "}
      {[...senders.values()].map(({ name, slug, isCity }, index) => [
        index > 0 && ", ",
        isCity ? <Link href={`/steden/${slug}`}>{name}</Link> : name,
      ])}
    </span>
  );
}
