import { admit } from "../../../platform/http/admit.ts";
import { answerPicture } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { pngOf } from "../../../platform/picture/draw.ts";
import { pictureOf } from "../../../ui/charts/picture.ts";
import { indicatorAddress } from "../domain/addresses.ts";
import { noPicture } from "../domain/refusals.ts";
import { pictureQuery } from "../input.ts";
import { hasDrawing, KindDrawing } from "../pages/indicator-drawings.tsx";
import { saidInWords } from "../pages/replies/said.tsx";
import { sourceLine } from "../pages/source-line.ts";
import type { MonitorReads } from "../tables.ts";
import { shownFigure } from "./shown-figure.ts";

/** A chart of a figure as a picture, for a paper or a slide. */
export function pngRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/:id/png", admit("visitor", "member"), async (c) => {
    const { grafiek: kind = "kaart", ...query } = readQuery(c.req.url, pictureQuery);
    const props = await shownFigure(c.var.visit, c.req.param("id"), query);
    if (!hasDrawing(props)) throw noPicture(props.indicator.id);
    const { indicator, view, chosen, tables } = props;
    const address = `${view.origin}${indicatorAddress(indicator.id, chosen?.city.slug ?? null)}`;
    const said = chosen === null ? [] : props.said.replies.map(({ reply, city }) => saidInWords(reply, city.name, view.language));
    const under = [...said, sourceLine(tables, view.language), `${view.siteName}, ${address}`];
    const svg = pictureOf(<KindDrawing {...props} kind={kind} />, under);
    return answerPicture(c, await pngOf(svg));
  });
}
