import { bilingual } from "../../../lib/language.ts";
import type { InitiativeState } from "../domain/initiative.ts";
import type { Account } from "../domain/offer.ts";
import type { ToldRecord } from "../domain/rounds/told.ts";
import { initiativeTexts } from "./initiatives.ts";

type State = ToldRecord["state"];

const accountsInDutch: Readonly<Record<Account, string>> = {
  done: "gedaan",
  partly: "deels gedaan",
  ongoing: "loopt nog",
  "not-found": "niets gevonden",
};
const accountsInEnglish: Readonly<Record<Account, string>> = {
  done: "done",
  partly: "partly done",
  ongoing: "ongoing",
  "not-found": "nothing found",
};

const stateWords = (states: Readonly<Record<InitiativeState, string>>, accounts: Readonly<Record<Account, string>>) => (state: State) =>
  state.of === "initiative" ? states[state.is] : accounts[state.is];

/** What is said of how fresh something is, wherever it stands. */
export const confirmationTexts = bilingual(
  {
    stateOf: stateWords(initiativeTexts.nl.states, accountsInDutch),
    whole: "het geheel",
    bodies: "wie het uitvoert",
    answers: { unchanged: "ongewijzigd", changed: "gewijzigd", stopped: "gestopt" },
    was: (state: string) => `eerder: ${state}`,
    title: "Hoe zeker dit is",
    /** For lists: one or two words. */
    short: {
      fresh: "bevestigd",
      fading: "verbleekt",
      past: "niet meer zeker",
      never: "niet door de stad bevestigd",
      changed: "wijziging gemeld",
      stopped: "einde gemeld",
    },
    never: "Volgens de bron, niet door de stad bevestigd.",
    neverConfirmed: "nog nooit bevestigd",
    fresh: (day: string, by: string) => `Bevestigd op ${day} door ${by}.`,
    fading: (day: string, by: string) => `Verbleekt: voor het laatst bevestigd op ${day} door ${by}.`,
    past: (day: string, by: string) => `Niet meer zeker: voor het laatst bevestigd op ${day} door ${by}.`,
    updated: (day: string, by: string) => `Bijgewerkt op ${day}, nadat ${by} een wijziging meldde.`,
    changed: (day: string, by: string) => `Op ${day} meldde ${by} dat hier iets aan veranderd is.`,
    stopped: (day: string, by: string) => `Op ${day} meldde ${by} gestopt te zijn.`,
    lastSaid: {
      unchanged: (day: string) => `voor het laatst bevestigd op ${day}`,
      updated: (day: string) => `bijgewerkt op ${day}, nadat een wijziging was gemeld`,
      changed: (day: string) => `op ${day} gemeld dat er iets veranderd is`,
      stopped: (day: string) => `op ${day} gemeld dat dit gestopt is`,
    },
    perCity: "Wat de steden zelf zeiden",
    perCitySays: "Na negen maanden verbleekt een bevestiging. Na een jaar weten wij het niet meer zeker.",
    confirmedBy: (confirmed: number, all: number) =>
      all === 1
        ? confirmed === 1
          ? "De stad bevestigde dit."
          : "De stad bevestigde dit nog niet, of te lang geleden."
        : `${confirmed} van ${all} steden bevestigden dit in de afgelopen twaalf maanden.`,
  },
  {
    stateOf: stateWords(initiativeTexts.en.states, accountsInEnglish),
    whole: "the whole",
    bodies: "whoever carries it out",
    answers: { unchanged: "unchanged", changed: "changed", stopped: "stopped" },
    was: (state: string) => `earlier: ${state}`,
    title: "How sure this is",
    short: {
      fresh: "confirmed",
      fading: "fading",
      past: "not sure any more",
      never: "not confirmed by the city",
      changed: "change told",
      stopped: "end told",
    },
    never: "According to the source, not confirmed by the city.",
    neverConfirmed: "never confirmed yet",
    fresh: (day: string, by: string) => `Confirmed on ${day} by ${by}.`,
    fading: (day: string, by: string) => `Fading: last confirmed on ${day} by ${by}.`,
    past: (day: string, by: string) => `Not sure any more: last confirmed on ${day} by ${by}.`,
    updated: (day: string, by: string) => `Brought up to date on ${day}, after ${by} told of a change.`,
    changed: (day: string, by: string) => `On ${day} ${by} told that something in this has changed.`,
    stopped: (day: string, by: string) => `On ${day} ${by} told that it stopped.`,
    lastSaid: {
      unchanged: (day: string) => `last confirmed on ${day}`,
      updated: (day: string) => `brought up to date on ${day}, after a change was told`,
      changed: (day: string) => `on ${day} told that something has changed`,
      stopped: (day: string) => `on ${day} told that this has stopped`,
    },
    perCity: "What the cities said themselves",
    perCitySays: "After nine months a confirmation fades. After a year we are not sure any more.",
    confirmedBy: (confirmed: number, all: number) =>
      all === 1
        ? confirmed === 1
          ? "The city confirmed this."
          : "The city has not confirmed this, or too long ago."
        : `${confirmed} of ${all} cities confirmed this in the past twelve months.`,
  },
);
