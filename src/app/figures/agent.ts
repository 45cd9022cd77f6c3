import type { Config } from "../../platform/config.ts";

/** What we call ourselves to publishers of figures, with where one can read why we come. */
export const figuresAgent = ({ publicUrl }: Pick<Config, "publicUrl">): string =>
  publicUrl === null ? "Spil-figures/1.0" : `Spil-figures/1.0 (+${publicUrl}/cijfers)`;
