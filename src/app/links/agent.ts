import type { Config } from "../../platform/config.ts";

/** What we call ourselves to the sites that we check, with where one can read why we come. */
export const agentOf = ({ publicUrl }: Pick<Config, "publicUrl">): string =>
  publicUrl === null ? "Spil-link-check/1.0" : `Spil-link-check/1.0 (+${publicUrl}/bronnen)`;
