import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { newId } from "../../../../platform/new-id.ts";
import { type FormState, untouched } from "../../../../ui/form.tsx";
import { placeReply } from "../../actions/replies.ts";
import { shownReplyAddress } from "../../domain/addresses.ts";
import type { CityLine } from "../../domain/beside.ts";
import { may } from "../../domain/reply-policy.ts";
import { noFigureToReplyTo, notYourCity } from "../../domain/reply-refusals.ts";
import { replyCityQuery, replyForm } from "../../input/replies.ts";
import { NewReplyPage } from "../../pages/replies/new-reply.tsx";
import { repliesFor, withdrawnReplies } from "../../store/replies.ts";
import type { MonitorReads } from "../../tables.ts";
import { cityIn, type Figure, figureAt } from "../read-figure.ts";
import { cityOf } from "./shown-replies.ts";
import { takeReplyForm } from "./take-reply-form.ts";

/** A city says something beside its figure. */
export function placeReplyRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>()
    .get("/cijfers/:id/weerwoord", admit("member"), async (c) => {
      const { visit } = c.var;
      const ground = await groundOf(visit, c.req.param("id"), c.req.url);
      return answerPage(c, await page(visit, ground, untouched({ soort: "weerwoord", nummer: newId() })));
    })
    .post("/cijfers/:id/weerwoord", admit("member"), async (c) => {
      const { visit } = c.var;
      const ground = await groundOf(visit, c.req.param("id"), c.req.url);
      const { figure, city } = ground;
      return takeReplyForm(c, {
        schema: replyForm,
        act: async ({ id, words }) => {
          const beside = { indicator: figure.indicator.id, city: cityOf(city), line: city.line };
          await visit.act((context) => placeReply(context, id, beside, words));
          return shownReplyAddress(figure.indicator.id, city.slug);
        },
        // Sent again it is another form: the number of the first can be that of what stands already.
        draw: ({ typed, problems }) => page(visit, ground, { typed: { ...typed, nummer: newId() }, problems }),
      });
    });
}

/** A figure of the city for which something is said. */
interface Ground {
  readonly figure: Figure;
  readonly city: CityLine;
}

/** The figure of the city in the address, or of the own city; refuses one that is not the own city, or has no figure. */
async function groundOf(visit: Visit<MonitorReads>, id: string, address: string): Promise<Ground> {
  const { stad } = readQuery(address, replyCityQuery);
  const figure = await figureAt(visit, id);
  const city = cityIn(figure, stad) ?? figure.cities.find((one) => cityOf(one) === visit.actor.cityId);
  if (city === undefined || !may.placeReply(visit.actor, cityOf(city))) throw notYourCity(stad ?? "");
  if (city.line.points.length === 0) throw noFigureToReplyTo(city.area);
  return { figure, city };
}

async function page({ db, view }: Visit<MonitorReads>, { figure: { indicator }, city }: Ground, state: FormState) {
  const own = cityOf(city);
  return (
    <NewReplyPage
      view={view}
      indicator={indicator}
      city={city}
      standing={await repliesFor(db, indicator.id, [own])}
      gone={await withdrawnReplies(db, indicator.id, own)}
      state={state}
    />
  );
}
