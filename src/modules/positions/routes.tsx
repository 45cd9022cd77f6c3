import { admit } from "../../platform/http/admit.ts";
import { answerPage } from "../../platform/http/answer.ts";
import { newApp } from "../../platform/http/env.ts";
import { readQuery } from "../../platform/http/query.ts";
import { fitting } from "./domain/list.ts";
import { positionNotFound } from "./domain/refusals.ts";
import { choiceOf, positionQuery } from "./input.ts";
import { PositionPage } from "./pages/position.tsx";
import { PositionsPage } from "./pages/positions.tsx";
import { allPositions, positionAt, positionThemes } from "./store/positions.ts";
import type { PositionReads } from "./tables.ts";

/** The pages of joint positions. */
export function positionRoutes<Tables extends PositionReads>() {
  return newApp<Tables>()
    .get("/standpunten", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const query = readQuery(c.req.url, positionQuery);
      const all = await allPositions(db, actor);
      const themes = await positionThemes(db, actor);
      return answerPage(
        c,
        <PositionsPage view={view} all={all} shown={fitting(all, choiceOf(query, themes))} themes={themes} query={query} />,
      );
    })
    .get("/standpunten/:slug", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const slug = c.req.param("slug");
      const position = await positionAt(db, actor, slug);
      if (!position) throw positionNotFound(slug);
      const themes = await positionThemes(db, actor);
      return answerPage(
        c,
        <PositionPage view={view} position={position} themes={themes.filter(({ id }) => position.themes.includes(id))} />,
      );
    });
}
