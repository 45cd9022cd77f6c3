import { admit } from "../../../platform/http/admit.ts";
import { answerFramed } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { pictureQuery } from "../input.ts";
import { EmbedPage } from "../pages/embed.tsx";
import type { MonitorReads } from "../tables.ts";
import { shownFigure } from "./shown-figure.ts";

/** A picture of a figure for the pages of other sites. */
export function embedRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/:id/insluiten", admit("visitor", "member"), async (c) => {
    const { grafiek = "kaart", ...query } = readQuery(c.req.url, pictureQuery);
    return answerFramed(c, <EmbedPage {...(await shownFigure(c.var.visit, c.req.param("id"), query))} kind={grafiek} />);
  });
}
