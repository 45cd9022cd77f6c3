import { escaped } from "./escaped.ts";

/**
 * An attribute as it stands in a tag, with a space before it. What is absent, and no, are left out; yes is the name alone,
 * except in `aria-…` and `data-…`, which say "true" or "false".
 */
export function attribute(name: string, value: unknown): string {
  if (typeof value === "string") return value === "" ? ` ${name}` : `${startOf(name)}${escaped(value)}"`;
  if (typeof value === "number") return `${startOf(name)}${value}"`;
  if (typeof value !== "boolean") return "";
  if (name.startsWith("aria-") || name.startsWith("data-")) return `${startOf(name)}${value}"`;
  return value ? ` ${name}` : "";
}

/** As with the tags: few names, thousands of uses. */
const known = new Map<string, string>();

function startOf(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = ` ${name}="`;
  known.set(name, made);
  return made;
}
