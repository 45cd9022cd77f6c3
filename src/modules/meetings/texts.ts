import { bilingual } from "../../lib/language.ts";

export const texts = bilingual(
  {
    meetings: "Bijeenkomsten",
    meetingsDescription: "Netwerkdagen en andere bijeenkomsten van het netwerk: wanneer, waar, wat er op het programma stond. Met bronnen.",
    lead: (count: number) =>
      `${count === 1 ? "Eén bijeenkomst" : `${count} bijeenkomsten`} van het netwerk en zijn groepen, zo precies als onze bronnen ze noemen. De lijst is niet volledig: wij noemen alleen wat wij ergens lazen.`,
    kind: "Soort",
    hostCity: "Gaststad",
    body: "Gremium",
    kinds: {
      "political-network-day": "Bestuurlijke netwerkdag",
      "official-network-day": "Ambtelijke netwerkdag",
      "network-day": "Netwerkdag, niet gezegd voor wie",
      "earlier-network-day": "Uit de tijd van de voorloper",
      other: "Andere bijeenkomst",
    },
    statuses: {
      held: "gehouden",
      announced: "aangekondigd",
      cancelled: "afgelast",
      untold: "niet vermeld of dit doorging",
    },
    toCome: "Nog te komen",
    noneToCome: "Wij kennen nu geen bijeenkomst die nog komt. Kijk hieronder wat er is geweest, of kom later terug.",
    noneToComeHere: "Wij kennen geen bijeenkomst die nog komt en bij deze keuze past. Wis de filters om alles te zien.",
    past: "Geweest",
    shown: (shown: number, total: number) => (shown === total ? `Alle ${total} bijeenkomsten` : `${shown} van ${total} bijeenkomsten`),
    none: "Geen bijeenkomst past bij deze keuze. Wis de filters om alle bijeenkomsten te zien.",
    noneYet: "Er zijn nog geen bijeenkomsten vastgelegd.",
    undated: "Datum onbekend",
    optionWithCount: (label: string, count: number) => `${label} (${count})`,
    fromTo: (from: string, to: string) => `${from} tot en met ${to}`,
    alsoOn: (first: string, others: string) => `${first}; ook op ${others}`,
    meetingDescription: (title: string, when: string) =>
      `${title}, ${when}: waar het was, wat er op het programma stond, en waar dat staat.`,
    programme: "Wat er op het programma stond",
    noProgramme: "Onze bronnen noemen geen programma.",
    facts: "Gegevens",
    where: "Waar",
    whereUnknown: "niet bekend",
    status: "Doorgegaan?",
    attendance: "Opkomst",
    invited: "Bedoeld voor",
    bodies: "Gremia",
    note: "Let op",
    sources: "Bronnen",
    panelTitle: "Bijeenkomsten",
    panelSaysCity: (count: number, city: string) =>
      count === 1 ? `Eén bijeenkomst die wij kennen was in ${city}.` : `${count} bijeenkomsten die wij kennen waren in ${city}.`,
    panelSaysBody: (count: number) =>
      count === 1
        ? "Wij kennen één bijeenkomst van dit gremium, of waarbij het wordt genoemd."
        : `Wij kennen ${count} bijeenkomsten van dit gremium, of waarbij het wordt genoemd.`,
    panelNoneToCome: "Wij kennen nu geen bijeenkomst die nog komt.",
    panelAll: (count: number) => `Bekijk alle ${count}`,
    refusals: {
      "meetings.not-found": "Wij kennen geen bijeenkomst op dit adres. Kijk in de lijst met bijeenkomsten.",
    },
  },
  {
    meetings: "Meetings",
    meetingsDescription: "Network days and other meetings of the network: when, where, what was on the programme. With sources.",
    lead: (count: number) =>
      `${count === 1 ? "One meeting" : `${count} meetings`} of the network and its groups, as precisely as our sources tell. The list is not complete: we name only what we read somewhere.`,
    kind: "Kind",
    hostCity: "Host city",
    body: "Body",
    kinds: {
      "political-network-day": "Network day for politicians",
      "official-network-day": "Network day for officials",
      "network-day": "Network day, not told for whom",
      "earlier-network-day": "From the time of the predecessor",
      other: "Other meeting",
    },
    statuses: {
      held: "held",
      announced: "announced",
      cancelled: "cancelled",
      untold: "not told whether this went ahead",
    },
    toCome: "Still to come",
    noneToCome: "At the moment we know of no meeting that is still to come. See below what has been, or come back later.",
    noneToComeHere: "We know of no meeting still to come that fits this choice. Clear the filters to see everything.",
    past: "Past",
    shown: (shown: number, total: number) => (shown === total ? `All ${total} meetings` : `${shown} of ${total} meetings`),
    none: "No meeting fits this choice. Clear the filters to see all meetings.",
    noneYet: "No meetings have been recorded yet.",
    undated: "Date unknown",
    optionWithCount: (label: string, count: number) => `${label} (${count})`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    alsoOn: (first: string, others: string) => `${first}; also on ${others}`,
    meetingDescription: (title: string, when: string) =>
      `${title}, ${when}: where it was, what was on the programme, and where that is told.`,
    programme: "What was on the programme",
    noProgramme: "Our sources name no programme.",
    facts: "Facts",
    where: "Where",
    whereUnknown: "not known",
    status: "Went ahead?",
    attendance: "Attendance",
    invited: "Meant for",
    bodies: "Bodies",
    note: "Please note",
    sources: "Sources",
    panelTitle: "Meetings",
    panelSaysCity: (count: number, city: string) =>
      count === 1 ? `One meeting that we know of was in ${city}.` : `${count} meetings that we know of were in ${city}.`,
    panelSaysBody: (count: number) =>
      count === 1
        ? "We know of one meeting of this body, or one at which it is named."
        : `We know of ${count} meetings of this body, or at which it is named.`,
    panelNoneToCome: "At the moment we know of no meeting that is still to come.",
    panelAll: (count: number) => `See all ${count}`,
    refusals: {
      "meetings.not-found": "We know no meeting at this address. Look in the list of meetings.",
    },
  },
);
