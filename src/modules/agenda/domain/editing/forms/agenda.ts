import { asId, type ThemeId } from "../../../../../lib/ids.ts";
import type { Deadline, FullAgenda, Partner } from "../../agenda.ts";
import { dateOrNull, line, lineOrNull, long, referenceOrNull } from "../field.ts";
import { type EditForm, group, inPart } from "../form.ts";

/** A row of the form: a deadline without a theme yet. */
type DeadlineRow = Omit<Deadline, "theme"> & { readonly theme: ThemeId | null };

const blankDeadline: DeadlineRow = { due: { on: null, note: null }, sentence: "", theme: null, lines: [] };
const blankPartner: Partner = { name: "", lines: [] };

const deadlineGroup = group<FullAgenda, DeadlineRow>(
  {
    name: "termijn",
    part: "statement",
    blank: blankDeadline,
    fields: [
      dateOrNull(
        "datum",
        ({ due }) => due.on,
        (deadline, on) => ({ ...deadline, due: { ...deadline.due, on } }),
      ),
      lineOrNull(
        "datum-toelichting",
        ({ due }) => due.note,
        (deadline, note) => ({ ...deadline, due: { ...deadline.due, note } }),
      ),
      long(
        "zin",
        ({ sentence }) => sentence,
        (deadline, sentence) => ({ ...deadline, sentence }),
      ),
      {
        ...referenceOrNull<DeadlineRow, ThemeId>(
          "thema",
          "theme",
          asId,
          ({ theme }) => theme,
          (deadline, theme) => ({ ...deadline, theme }),
        ),
        isOptional: false,
      },
    ],
  },
  ({ deadlines }) => deadlines,
  (agenda, rows) => ({ ...agenda, deadlines: rows.flatMap((row) => (row.theme === null ? [] : [{ ...row, theme: row.theme }])) }),
);

const partnerGroup = group<FullAgenda, Partner>(
  {
    name: "partner",
    part: "statement",
    blank: blankPartner,
    fields: [
      line(
        "naam",
        ({ name }) => name,
        (partner, name) => ({ ...partner, name }),
      ),
    ],
  },
  ({ partners }) => partners,
  (agenda, partners) => ({ ...agenda, partners }),
);

/** What can be changed in an agenda itself; adopting and closing it are acts of their own. */
export const agendaForm: EditForm<FullAgenda> = {
  kind: "agenda",
  fields: inPart<FullAgenda>("statement", [
    line(
      "titel",
      ({ title }) => title,
      (agenda, title) => ({ ...agenda, title }),
    ),
    lineOrNull(
      "ondertitel",
      ({ subtitle }) => (subtitle === "" ? null : subtitle),
      (agenda, subtitle) => ({ ...agenda, subtitle: subtitle ?? "" }),
    ),
    line(
      "uitgever",
      ({ publisher }) => publisher,
      (agenda, publisher) => ({ ...agenda, publisher }),
    ),
  ]),
  groups: [deadlineGroup, partnerGroup],
};
