// What the compiler accepts as JSX: elements and attributes that there are, each with values of its own kind.

import type { Common, OfElement } from "./attributes.ts";
import type { Children, Markup } from "./markup.ts";
import type { OfDrawing } from "./svg-attributes.ts";

/** What every tag becomes. */
export type Element = Markup;

/** What may be the name of a tag: an element, or a function from properties to markup. */
export type ElementType = keyof IntrinsicElements | ((props: never) => Markup | null);

/** Under which name a component gets what stands in its tag. */
export interface ElementChildrenAttribute {
  readonly children: Children;
}

/** Nothing has to be said, and saying `undefined` is the same as not saying it. */
type Said<Attributes> = { readonly [Name in keyof Attributes]?: Attributes[Name] | undefined };

type Empty = "br" | "col" | "hr" | "img" | "input" | "link" | "meta" | "source" | "wbr";

type Props<Name, Own> = Said<Common> & Said<Own> & (Name extends Empty ? object : { readonly children?: Children });

type Own<Name, Known> = Name extends keyof Known ? Known[Name] : object;

/** Text in these two would not be escaped by what we do, and neither of them may stand in a page of ours. */
type Never = "iframe" | "style";

type Html = { readonly [Name in Exclude<keyof HTMLElementTagNameMap, Never>]: Props<Name, Own<Name, OfElement>> };

type Drawing = { readonly [Name in keyof OfDrawing]: Props<Name, OfDrawing[Name]> };

export interface IntrinsicElements extends Html, Drawing {}
