/** Puts codes in the order of their numbers: 3.2 before 3.10, k02 before k10. */
export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return inOrder.compare(a.code, b.code);
}

const inOrder = new Intl.Collator("nl", { numeric: true });
