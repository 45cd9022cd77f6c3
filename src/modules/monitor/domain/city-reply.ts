import type { StandingReply } from "./reply.ts";

/** What a city says, with the name of the city. */
export interface CityReply {
  readonly reply: StandingReply;
  readonly city: { readonly name: string; readonly slug: string };
}
