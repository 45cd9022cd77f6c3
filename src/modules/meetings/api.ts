import { z } from "zod";
import { collection } from "../../platform/api/collection.ts";
import { keptFields, keptOf, listOf, once, orNull, periodOf, periodSchema } from "../../platform/api/pieces.ts";
import { codeFromWord, oneWordOf, type Words } from "../../platform/api/words.ts";
import { fitting } from "./domain/list.ts";
import { type Meeting, type MeetingKind, type MeetingNames, type MeetingStatus, meetingKinds } from "./domain/meeting.ts";
import { meetingNotFound } from "./domain/refusals.ts";
import { choiceOf, meetingQuery } from "./input.ts";
import { allMeetings } from "./store/meetings.ts";
import { meetingNames } from "./store/names.ts";
import type { MeetingReads } from "./tables.ts";

/** The meetings of the network, for programs. */
export const meetingCollection = <Tables extends MeetingReads>() =>
  collection<Tables, MeetingFilters, MeetingAnswer, MeetingAnswer>({
    name: "bijeenkomsten",
    one: "Bijeenkomst",
    description: "Netwerkdagen en andere bijeenkomsten die wij kennen, het nieuwste eerst; zonder datum als laatste.",
    query: filters,
    rowFields: meetingFields,
    itemFields: meetingFields,
    list: async ({ db, actor }, query) => {
      const [all, names] = await Promise.all([allMeetings(db, actor), meetingNames(db, actor)]);
      return fitting(all, choiceOf(query, names)).map((meeting) => answerOf(meeting, names));
    },
    item: async ({ db, actor }, id) => {
      const [all, names] = await Promise.all([allMeetings(db, actor), meetingNames(db, actor)]);
      const meeting = all.find((one) => one.id === id);
      if (!meeting) throw meetingNotFound(id);
      return answerOf(meeting, names);
    },
    page: ({ adresdeel }) => `/bijeenkomsten/${adresdeel}`,
    columns: {
      id: (meeting) => meeting.id,
      titel: (meeting) => meeting.titel,
      soort: (meeting) => meeting.soort,
      begint: (meeting) => meeting.begint.periode,
      begintToelichting: (meeting) => meeting.begint.toelichting,
      eindigt: (meeting) => meeting.eindigt?.periode ?? null,
      andereDagen: (meeting) => meeting.andereDagen,
      plaats: (meeting) => meeting.plaats,
      gaststad: (meeting) => meeting.gaststad?.naam ?? null,
      verloop: (meeting) => meeting.verloop,
      verloopToelichting: (meeting) => meeting.verloopToelichting,
      programma: (meeting) => meeting.programma,
      opkomst: (meeting) => meeting.opkomst,
      bedoeldVoor: (meeting) => meeting.bedoeldVoor,
      opmerking: (meeting) => meeting.opmerking,
      gremia: (meeting) => meeting.gremia.map((body) => body.naam),
      bronnen: (meeting) => meeting.bronnen,
      versie: (meeting) => meeting.versie,
      gewijzigdOp: (meeting) => meeting.gewijzigdOp,
    },
  });

const kindWords: Words<MeetingKind> = {
  "political-network-day": "bestuurlijke-netwerkdag",
  "official-network-day": "ambtelijke-netwerkdag",
  "network-day": "netwerkdag",
  "earlier-network-day": "eerdere-netwerkdag",
  other: "andere",
};

const statusWords: Words<MeetingStatus> = { held: "gehouden", announced: "aangekondigd", cancelled: "afgelast", untold: "niet-vermeld" };

const filters = z.object({ ...meetingQuery.shape, soort: codeFromWord(meetingKinds, kindWords) });
type MeetingFilters = z.infer<typeof filters>;

const meetingFields = once(() => ({
  id: z.string().describe("Vast kenmerk."),
  ...keptFields(),
  adresdeel: z.string().describe("Het deel van het adres van de pagina: /bijeenkomsten/{adresdeel}."),
  titel: z.string().describe("In onze woorden."),
  soort: oneWordOf(kindWords),
  begint: periodSchema(),
  eindigt: orNull(periodSchema()).describe("Null als de bron niet meer dan één dag noemt."),
  andereDagen: listOf(z.iso.date()).describe("De dagen na de eerste, als de bron een reeks noemt."),
  plaats: z.string().nullable().describe("In woorden."),
  gaststad: orNull(citySchema()),
  verloop: oneWordOf(statusWords).describe("Of de bijeenkomst is gehouden, voor zover de bron dat zegt."),
  verloopToelichting: z.string().nullable(),
  programma: listOf(z.string()),
  opkomst: z.string().nullable().describe("Hoeveel mensen er waren, in woorden."),
  bedoeldVoor: listOf(z.string()),
  opmerking: z.string().nullable(),
  gremia: listOf(bodySchema()).describe("Wie bijeenkwamen, of wie wordt genoemd."),
  bronnen: listOf(z.string()).describe("Adressen, of woorden als een adres niet te noemen is."),
}));
type MeetingAnswer = z.infer<z.ZodObject<ReturnType<typeof meetingFields>>>;

const citySchema = once(() =>
  z
    .object({ id: z.string().describe("CBS-code; de stad zelf staat op /steden/{id}."), naam: z.string() })
    .meta({ id: "StadVanBijeenkomst", description: "De stad van het netwerk waar een bijeenkomst is." }),
);

const bodySchema = once(() =>
  z
    .object({ id: z.string().describe("Kenmerk van het gremium."), naam: z.string() })
    .meta({ id: "GremiumVanBijeenkomst", description: "Een gremium dat bij een bijeenkomst hoort." }),
);

function answerOf(meeting: Meeting, names: MeetingNames): MeetingAnswer {
  const city = names.cities.find(({ id }) => id === meeting.hostCity);
  return {
    id: meeting.id,
    adresdeel: meeting.slug,
    titel: meeting.title,
    soort: kindWords[meeting.kind],
    begint: periodOf(meeting.begins),
    eindigt: meeting.ends.on === null ? null : periodOf(meeting.ends),
    andereDagen: meeting.otherDays,
    plaats: meeting.place,
    gaststad: city ? { id: city.id, naam: city.name } : null,
    verloop: statusWords[meeting.status],
    verloopToelichting: meeting.statusNote,
    programma: meeting.programme,
    opkomst: meeting.attendance,
    bedoeldVoor: meeting.invited,
    opmerking: meeting.note,
    gremia: names.bodies.filter(({ id }) => meeting.bodies.includes(id)).map(({ id, name }) => ({ id, naam: name })),
    bronnen: meeting.sources,
    ...keptOf(meeting),
  };
}
