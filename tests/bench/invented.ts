export { sortNameOf } from "../../src/modules/network/domain/person.ts";

/** Chooses as by chance, but the same every time. */
interface Taker {
  /** A whole number from 0, below this one. */
  below(most: number): number;
  chance(share: number): boolean;
  one<T>(from: readonly [T, ...T[]] | readonly T[]): T;
}

/** A linear congruential generator (Numerical Recipes): enough to spread rows, and short. */
export function takerOf(seed: number): Taker {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    chance: (share) => next() < share,
    one: (from) => {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error("There is nothing to choose from.");
      return found;
    },
  };
}

const first =
  "Aafke Bram Cor Dirkje Evert Femke Geert Hanneke Ilse Joris Klaasje Lieuwe Marit Nienke Okke Petra Rinse Sietske Teun Wietske".split(" ");
const particles = ["", "", "", "van ", "de ", "van der ", "ter "];
const heads = "Appel Berg Dijk Eik Gracht Haven Kamp Linden Molen Polder Riet Sluis Terp Veen Wal Zand".split(" ");
const tails = "hof stra ma huis man veld beek mans horst wijk dam kamp".split(" ");

/** A name that nobody needs to have. */
export const personName = (taker: Taker): string => `${taker.one(first)} ${taker.one(particles)}${taker.one(heads)}${taker.one(tails)}`;

/** What people know about and bodies are for. */
export const words = "wonen water groen fietsen scholen zorg sport energie havens winkels cultuur data".split(" ");

/** The name of a body, by its number. */
export const bodyName = (index: number): string => `Werkgroep ${words[index % words.length]} ${Math.floor(index / words.length) + 1}`;
