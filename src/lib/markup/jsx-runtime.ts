// What the compiler makes of JSX: `<p class="lead">{text}</p>` becomes jsx("p", { class: "lead", children: text }). What
// stands in a tag is therefore drawn before the tag itself, and a page is HTML by the time it is put together.

import { element, type Markup, type Props, together } from "./markup.ts";

export type * as JSX from "./jsx.ts";

type Component = (props: Props) => Markup | null;

const nothing = together(null);

/** Draws an element, or asks a component what it draws. */
const draw = (type: string | Component, props: Props): Markup =>
  typeof type === "string" ? element(type, props) : (type(props) ?? nothing);

/** `<>…</>` */
export const Fragment = ({ children }: Props): Markup => together(children);

/** The compiler has a second name for tags with several children; to us they are the same. */
export { draw as jsx, draw as jsxs };
