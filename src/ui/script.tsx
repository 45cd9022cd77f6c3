import type { ScriptName, View } from "../lib/view.ts";

/** The script that a piece of a page needs, named by that piece: no other page fetches it. Twice on a page is once. */
export function Script({ view, name }: { readonly view: View; readonly name: ScriptName }) {
  const script = view.scripts[name];
  return script ? <script src={script.path} integrity={script.integrity} type="module" /> : null;
}
