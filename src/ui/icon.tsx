import { iconPaths } from "./icon-paths.ts";

export type IconName = keyof typeof iconPaths;

/** A line drawing beside a word; the word says the same, so a screen reader skips it. */
export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <path d={iconPaths[name]} />
  </svg>
);
