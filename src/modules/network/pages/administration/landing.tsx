import type { Children } from "../../../../lib/markup/markup.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import type { Body } from "../../domain/body.ts";
import type { NamedSeat } from "../../store/administration/seats.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { roleWords } from "./seats.tsx";

/** The parts of the administration, each with its address. */
export const administrationParts = {
  bodies: "/beheer/gremia",
  seats: "/beheer/zetels",
  people: "/beheer/mensen",
  organisations: "/beheer/organisaties",
  guard: "/beheer/wisseling",
  exchange: "/beheer/uitwisseling",
} as const;
export type AdministrationPart = keyof typeof administrationParts;

interface LandingProps {
  readonly view: View;
  /** What to do next. */
  readonly top: Children;
  readonly parts: readonly AdministrationPart[];
  /** The seats that wait for somebody, the first of them by name. */
  readonly vacancies: { readonly count: number; readonly first: readonly NamedSeat[] };
  /** Bodies that the actor leads. */
  readonly led: readonly Body[];
  /** What other modules and the app add. */
  readonly panels: Children;
}

/** What one person may change. */
export function LandingPage({ view, top, parts, vacancies, led, panels }: LandingProps) {
  const t = administrationTexts[view.language];
  return (
    <Page view={view} title={t.administration} description={t.description} above={[]}>
      <h1>{t.administration}</h1>
      <p class="lead">{t.lead}</p>
      {top}
      <section>
        <h2>{t.allParts}</h2>
        <ul class="rows">
          {parts.map((part) => (
            <li>
              <p class="row__title">
                <Link href={administrationParts[part]}>{t.parts[part][0]}</Link>
              </p>
              <p class="row__below">{t.parts[part][1]}</p>
            </li>
          ))}
        </ul>
      </section>
      {led.length > 0 && (
        <section>
          <h2>{t.ownBodies}</h2>
          <ul class="rows">
            {led.map((body) => (
              <li>
                <p class="row__title">
                  <Link href={`/beheer/gremia/${body.slug}`}>{body.name}</Link>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {panels}
      <Vacancies view={view} vacancies={vacancies} />
    </Page>
  );
}

function Vacancies({ view, vacancies: { count, first } }: Pick<LandingProps, "view" | "vacancies">) {
  const t = administrationTexts[view.language];
  return (
    <section id="vacant">
      <h2>{count === 0 ? t.noVacancies : t.vacancies(count)}</h2>
      <ul class="rows">
        {first.map((seat) => (
          <li>
            <p class="row__title">
              <Link href={`/beheer/zetels/${seat.id}`}>{t.seatTitle(roleWords(view, seat), seat.bodyName)}</Link>
            </p>
            {seat.organisationName !== null && <p class="row__below">{seat.organisationName}</p>}
          </li>
        ))}
      </ul>
      {count > first.length && <p class="note">{t.moreVacancies}</p>}
    </section>
  );
}
