import type { Hono } from "hono";
import { networkRoutes } from "../modules/network/index.ts";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/http/prepare.ts";
import type { Tables } from "./tables.ts";

/** The routes of all modules, with the slots of each filled by the others. */
export function allRoutes(_house: House<Tables>): readonly Hono<Env<Tables>>[] {
  return [networkRoutes<Tables>({ initiativeCounts: async () => new Map(), panels: [] })];
}
