import { addresseeGroups, type FullAsk, instruments, type TrailPaper, trailPaperKinds, verdicts } from "../../ask.ts";
import { addresses, choice, choices, dateOrNull, line, long, longOrNull, optional } from "../field.ts";
import { type EditForm, group, inPart } from "../form.ts";
import { eventGroup } from "./event.ts";
import { judgement, meetingField, servedPoints } from "./stated.ts";

const blankPaper: TrailPaper = { kind: "kamerstuk", number: "", published: { on: null, note: null }, sentence: "", source: "" };

const paperGroup = group<FullAsk, TrailPaper>(
  {
    name: "stuk",
    part: "outcome",
    blank: blankPaper,
    fields: [
      choice(
        "soort",
        trailPaperKinds,
        ({ kind }) => kind,
        (paper, kind) => ({ ...paper, kind }),
      ),
      line(
        "nummer",
        ({ number }) => number,
        (paper, number) => ({ ...paper, number }),
      ),
      dateOrNull(
        "datum",
        ({ published }) => published.on,
        (paper, on) => ({ ...paper, published: { ...paper.published, on } }),
      ),
      long(
        "zin",
        ({ sentence }) => sentence,
        (paper, sentence) => ({ ...paper, sentence }),
      ),
      addresses(
        "bron",
        ({ source }) => (source === "" ? [] : [source]),
        (paper, [source = ""]) => ({ ...paper, source }),
      ),
    ],
  },
  ({ trail }) => trail,
  (ask, trail) => ({ ...ask, trail }),
);

/** What can be changed in an ask: what is asked of whom, and what became of it. */
export const askForm: EditForm<FullAsk> = {
  kind: "ask",
  fields: [
    ...inPart<FullAsk>("statement", [
      long(
        "tekst",
        ({ wording }) => wording,
        (ask, wording) => ({ ...ask, wording }),
      ),
      line(
        "aan",
        ({ addressee }) => addressee,
        (ask, addressee) => ({ ...ask, addressee }),
      ),
      choice(
        "aan-groep",
        addresseeGroups,
        ({ addresseeGroup }) => addresseeGroup,
        (ask, addresseeGroup) => ({ ...ask, addresseeGroup }),
      ),
      choices(
        "middelen",
        instruments,
        (ask) => ask.instruments,
        (ask, chosen) => ({ ...ask, instruments: chosen }),
      ),
      optional(servedPoints()),
      meetingField(),
    ]),
    ...inPart<FullAsk>("outcome", [
      choice(
        "oordeel",
        verdicts,
        ({ verdict }) => verdict,
        (ask, verdict) => ({ ...ask, verdict }),
      ),
      ...judgement<FullAsk>(),
      longOrNull(
        "tweede-blik",
        ({ revision }) => revision,
        (ask, revision) => ({ ...ask, revision }),
      ),
    ]),
  ],
  groups: [eventGroup<FullAsk>(), paperGroup],
};
