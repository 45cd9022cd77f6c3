import { asId, type FocusPointId, type ThemeId } from "../../../../../lib/ids.ts";
import { type FocusPointLink, type FullFocusPoint, focusPointLinkKinds } from "../../focus-point.ts";
import { choice, line, lineOrNull, long, referenceOrNull, references } from "../field.ts";
import { type EditForm, group, inPart } from "../form.ts";
import { meetingField } from "./stated.ts";

/** A row of the form: from where the link starts is for the record to say. */
type LinkRow = Omit<FocusPointLink, "to"> & { readonly to: FocusPointId | null };

const blank: LinkRow = { from: asId(""), to: null, kind: "see-also", note: null };

const linkGroup = group<FullFocusPoint, LinkRow>(
  {
    name: "koppeling",
    part: "statement",
    blank,
    fields: [
      {
        ...referenceOrNull<LinkRow, FocusPointId>(
          "naar",
          "point",
          asId,
          ({ to }) => to,
          (link, to) => ({ ...link, to }),
        ),
        isOptional: false,
      },
      choice(
        "soort",
        focusPointLinkKinds,
        ({ kind }) => kind,
        (link, kind) => ({ ...link, kind }),
      ),
      lineOrNull(
        "toelichting",
        ({ note }) => note,
        (link, note) => ({ ...link, note }),
      ),
    ],
  },
  ({ links }) => links,
  (point, rows) => ({ ...point, links: rows.flatMap((row) => (row.to === null ? [] : [{ ...row, from: point.id, to: row.to }])) }),
);

/** What can be changed in a focus point: its words, the themes it belongs to, and what it hangs together with. */
export const focusPointForm: EditForm<FullFocusPoint> = {
  kind: "focus-point",
  fields: inPart<FullFocusPoint>("statement", [
    line(
      "titel",
      ({ title }) => title,
      (point, title) => ({ ...point, title }),
    ),
    long(
      "samenvatting",
      ({ summary }) => summary,
      (point, summary) => ({ ...point, summary }),
    ),
    references(
      "themas",
      "theme",
      asId<ThemeId>,
      ({ themes }) => themes,
      (point, themes) => ({ ...point, themes }),
    ),
    meetingField(),
  ]),
  groups: [linkGroup],
};
