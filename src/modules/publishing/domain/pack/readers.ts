import type { Audience } from "../../../../lib/audience.ts";
import type { PackKind, PackPart } from "./choice.ts";
import type { PackContent } from "./content.ts";

/** For whom a paper is: everybody, who works in the network, or only who had it made. */
export type Readers = "everybody" | "network" | "maker";

type Audiences = readonly Audience[];

/** For whom a paper with these parts is: for no more people than may know everything that is told or counted in it. */
export function readersOf(content: PackContent, kind: PackKind, parts: readonly PackPart[]): Readers {
  const told = [...parts, ...behindOpening[kind]].flatMap((part) => audiencesOf[part](content));
  const names = parts.includes("seats") ? namesIn(content) : [];
  const hidden = [content.agenda, content.body ?? content.agenda]
    .map(({ audience }) => audience)
    .concat(told, names)
    .filter((audience) => audience !== "public");
  if (hidden.length === 0) return "everybody";
  return hidden.every((audience) => audience === "network") && !tellsOfRounds(content, kind, parts) ? "network" : "maker";
}

/** What the part before the chosen ones is made from. */
const behindOpening: Readonly<Record<PackKind, readonly PackPart[]>> = {
  board: ["asks", "initiatives", "rounds", "targets", "meetings", "seats"],
  annual: ["themes", "asks", "offers", "initiatives", "targets", "positions", "meetings"],
};

const audienceOf = ({ audience }: { readonly audience: Audience }): Audience => audience;

const themesOf = ({ themes }: PackContent): Audiences => themes.flatMap((theme) => [theme, ...theme.points]).map(audienceOf);

const audiencesOf: Readonly<Record<PackPart, (content: PackContent) => Audiences>> = {
  themes: themesOf,
  progress: (content) => [...themesOf(content), ...[...content.asks, ...content.offers, ...content.initiatives].map(audienceOf)],
  asks: ({ asks }) => asks.map(audienceOf),
  offers: ({ offers }) => offers.map(audienceOf),
  initiatives: ({ initiatives }) => initiatives.map(audienceOf),
  silence: ({ initiatives }) => initiatives.map(audienceOf),
  rounds: ({ rounds }) => (rounds ?? []).map(audienceOf),
  targets: ({ targets }) => targets.map(audienceOf),
  positions: ({ positions }) => positions.map(audienceOf),
  meetings: ({ meetings }) => meetings.map(audienceOf),
  seats: ({ bodies }) => bodies.flatMap((body) => [body, ...body.seats]).map(audienceOf),
};

/** A name may be for the network only, whoever may know that the seat is held. */
const namesIn = ({ bodies }: PackContent): Audiences =>
  bodies.some(({ seats }) => seats.some(({ person }) => person !== null)) ? ["network"] : [];

/** What a city answered is for those who follow the round, and for no other city. */
const tellsOfRounds = ({ rounds }: PackContent, kind: PackKind, parts: readonly PackPart[]): boolean =>
  (rounds ?? []).length > 0 && (kind === "board" || parts.includes("rounds"));
