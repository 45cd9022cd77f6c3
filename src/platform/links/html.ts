import { shortened } from "../../lib/text.ts";
import { withoutEntities } from "./entities.ts";

/** A title is kept up to so many characters. */
const longestTitle = 200;

/** Parts of a page that nobody reads: what begins so, up to what ends it. A part that never ends goes on to the end. */
const unread = [
  ["<!--", "-->"],
  ["<script", "</script"],
  ["<style", "</style"],
  ["<noscript", "</noscript"],
  ["<template", "</template"],
  ["<svg", "</svg"],
] as const;

/** What can be read of a page, without its markup: what two looks at it must have in common to be the same page. */
export const readable = (html: string): string => inOneLine(withoutTags(unread.reduce(without, html)));

/** The title of a page, in one line; null when it has none. */
export function titleIn(html: string): string | null {
  const seen = unread.reduce(without, html);
  const open = seen.search(/<title[\s>]/i);
  if (open < 0) return null;
  const begin = seen.indexOf(">", open) + 1;
  const end = seen.toLowerCase().indexOf("</title", begin);
  if (begin === 0 || end < 0) return null;
  const title = inOneLine(seen.slice(begin, end));
  return title === "" ? null : shortened(title, longestTitle);
}

/** Goes through a page once, however broken it is: no expression that could look back and forth in it. */
function without(html: string, [from, to]: readonly [string, string]): string {
  const lower = html.toLowerCase();
  // A few letters become longer in lower case; places would no longer fit.
  if (lower.length !== html.length) return html;
  const parts: string[] = [];
  let place = 0;
  for (let begin = lower.indexOf(from); begin >= 0; begin = lower.indexOf(from, place)) {
    parts.push(html.slice(place, begin));
    const end = lower.indexOf(to, begin + from.length);
    if (end < 0) return parts.join(" ");
    place = end + to.length;
  }
  return [...parts, html.slice(place)].join(" ");
}

function withoutTags(html: string): string {
  const parts: string[] = [];
  let place = 0;
  for (let begin = html.indexOf("<"); begin >= 0; begin = html.indexOf("<", place)) {
    parts.push(html.slice(place, begin));
    const end = html.indexOf(">", begin);
    if (end < 0) return parts.join(" ");
    place = end + 1;
  }
  return [...parts, html.slice(place)].join(" ");
}

/** Characters that turn the direction of a text or cannot be seen could make a title look like another one. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;

const inOneLine = (text: string): string => withoutEntities(text).replace(unseen, " ").replace(/\s+/g, " ").trim();
