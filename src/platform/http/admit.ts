import type { Context, MiddlewareHandler } from "hono";
import type { Role } from "../../lib/actor.ts";
import { Refusal } from "../../lib/refusal.ts";
import type { Env } from "./env.ts";

const admitting = new WeakMap<object, readonly Role[]>();

/** Whoever asks has none of the roles that may enter here. */
export const notAdmitted = () => new Refusal("forbidden", "route.not-admitted");

/** Who may enter a route. A route without one is closed: the product refuses to start. */
export function admit<Tables = unknown>(...roles: readonly Role[]): MiddlewareHandler<Env<Tables>> {
  const guard: MiddlewareHandler<Env<Tables>> = async (c: Context<Env<Tables>>, next) => {
    if (!roles.some((role) => c.var.visit.actor.roles.has(role))) throw notAdmitted();
    await next();
  };
  admitting.set(guard, roles);
  return guard;
}

/** Who may enter a route, by what it says itself; null for a handler that says nothing. */
export const admittedBy = (handler: object): readonly Role[] | null => admitting.get(handler) ?? null;

interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: object;
}

/** The routes that say nothing about who may enter. */
export function routesWithoutAdmit(routes: readonly Route[]): readonly string[] {
  const named = (route: Route) => `${route.method} ${route.path}`;
  const guarded = new Set(routes.filter((route) => admitting.has(route.handler)).map(named));
  const doors = routes.filter((route) => route.method !== "ALL").map(named);
  return [...new Set(doors)].filter((door) => !guarded.has(door));
}
