import type { PaperForm } from "../../../../lib/paper.ts";
import type { Span } from "./span.ts";

/** What can be made: what a board needs at its table, or what a period brought. */
export const packKinds = ["board", "annual"] as const;
export type PackKind = (typeof packKinds)[number];

/** What can stand in it, in the order in which it does. */
export const packParts = [
  "themes",
  "progress",
  "asks",
  "offers",
  "initiatives",
  "rounds",
  "targets",
  "positions",
  "meetings",
  "seats",
  "silence",
] as const;
export type PackPart = (typeof packParts)[number];

/** How each kind is called in addresses. */
export const kindKeys = { board: "bestuursstuk", annual: "jaarverslag" } as const satisfies Record<PackKind, string>;

/** How each part is called in addresses. */
export const partKeys = {
  themes: "themas",
  progress: "voortgang",
  asks: "vragen",
  offers: "aanbod",
  initiatives: "initiatieven",
  rounds: "rondes",
  targets: "doelen",
  positions: "standpunten",
  meetings: "bijeenkomsten",
  seats: "zetels",
  silence: "stilte",
} as const satisfies Record<PackPart, string>;

/** What somebody wants to have made. The same choice gives the same paper as long as nothing changes in what it tells. */
export interface PackChoice {
  readonly kind: PackKind;
  /** The period of an agenda, such as `2019-2022`. */
  readonly agenda: string;
  /** A body's part of the address; null for the whole network. */
  readonly body: string | null;
  readonly span: Span;
  readonly parts: readonly PackPart[];
}

/** Where the choice is shown before it is made. It names everything that it does not leave as it is, so that it can be cited. */
export const packAddress = (choice: PackChoice): string => `/stukken/${kindKeys[choice.kind]}?${fieldsOf(choice)}`;

/** Where it is made as a file. */
export const packFileAddress = (choice: PackChoice, form: PaperForm): string =>
  `/stukken/${kindKeys[choice.kind]}.${form}?${fieldsOf(choice)}`;

/** Where the choice can be changed. */
export const packFormAddress = (choice: PackChoice): string => `/stukken?soort=${kindKeys[choice.kind]}&${fieldsOf(choice)}`;

/** All parts are not named one by one: an address on paper is typed over by hand. */
function fieldsOf({ agenda, body, span, parts }: PackChoice): URLSearchParams {
  const some = parts.length === packParts.length ? [] : parts.map((part) => ["deel", partKeys[part]]);
  return new URLSearchParams([
    ["agenda", agenda],
    ...(body === null ? [] : [["gremium", body]]),
    ["van", span.from],
    ["tot", span.until],
    ...some,
  ]);
}

/** The parts in their own order, whatever the order in which they were named, each once. */
export const partsInOrder = (named: readonly PackPart[]): readonly PackPart[] => packParts.filter((part) => named.includes(part));

/** What is asked for by the last piece of an address: a kind, to be shown or as a file; null when it names nothing of ours. */
export function packCalled(name: string): { readonly kind: PackKind; readonly form: PaperForm | null } | null {
  const [, key, form] = /^([a-z]+)(?:\.(pdf|docx))?$/.exec(name) ?? [];
  const kind = packKinds.find((one) => kindKeys[one] === key);
  return kind === undefined ? null : { kind, form: form === "pdf" || form === "docx" ? form : null };
}
