import type { Citing } from "../../lib/citing.ts";
import { oneOf } from "../../lib/one-of.ts";
import type { View } from "../../lib/view.ts";
import { Link } from "../../ui/link.tsx";
import { kinds } from "../kinds.ts";
import { kindTexts } from "../page-texts/kinds.ts";

/** Something that rests on a source: what it is, and the way to it. */
export const CitingLine = ({ view, citing }: { readonly view: View; readonly citing: Citing }) => (
  <li>
    {kindTexts[view.language][oneOf(kinds, citing.kind)].one}:{" "}
    <span lang="nl">
      <Link href={citing.address}>{citing.title}</Link>
    </span>
  </li>
);
