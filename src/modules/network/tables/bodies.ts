import type { Audience } from "../../../lib/audience.ts";
import type { Period } from "../../../lib/period.ts";
import type { CourseLine } from "../domain/body.ts";

/** The bodies of a network as a dated tree, and who sits in them. */
export interface BodyTables {
  /** A board, pillar, theme group, working group or anything else that meets and decides. */
  body: {
    /** Short and stable, such as `pijler-fysiek`. @class public */
    id: string;
    /** Id of the network. @class public */
    network: string;
    /** Its part of the address, such as `fysieke-pijler`. @class public */
    slug: string;
    /** Its name. @class public */
    name: string;
    /** What it is: general board, pillar, theme group and so on; the list is in `domain/body.ts`. @class public */
    kind: string;
    /** Id of the body above it; null for the highest. @class public */
    parent: string | null;
    /** Id of the official counterpart of a political body; null when it has none that we know as a body. @class public */
    counterpart: string | null;
    /** What its sources say of its counterpart: name and how sure; null when nothing. @class public */
    counterpart_note: string | null;
    /** What it does, in Dutch; null when no source says. @class public */
    task: string | null;
    /** What else is worth knowing, in Dutch; null when nothing is. @class public */
    note: string | null;
    /** Other names under which sources know it. @class public */
    other_names_json: readonly string[];
    /** When it exists, as its sources tell it. @class public */
    period_json: Period;
    /** First day on which it may exist. @class public */
    not_before: string;
    /** First day on which it surely exists no more. @class public */
    not_after: string;
    /** Where this is told. @class public */
    sources_json: readonly string[];
    /** Who may know that it exists. @class public */
    audience: Audience;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** A body went on as another. */
  body_succession: {
    /** Id of the earlier body. @class public */
    body: string;
    /** Id of the later one. @class public */
    successor: string;
    /** How sure this is, in Dutch; null when a source says it outright. @class public */
    certainty: string | null;
  };
  /** A city takes part in a body. */
  body_city: {
    /** Id of the body. @class public */
    body: string;
    /** Id of the city. @class public */
    city: string;
    /** Place in the order of the source, from 0. @class public */
    order: number;
    /** In which time, in the words of the source. @class public */
    period_words: string;
    /** On which subjects; empty when no source says. @class public */
    subjects_json: readonly string[];
    /** Where this is told. @class public */
    source: string;
  };
  /** A body is about a theme of the agenda, or about one focus point in it. */
  body_subject: {
    /** Id of the body. @class public */
    body: string;
    /** Id of the theme. @class public */
    theme: string;
    /** Id of the focus point; empty when the theme as a whole is meant. @class public */
    focus_point: string;
    /** Whether we laid the link ourselves; else the agenda did. @class public */
    is_derived: boolean;
  };
  /** The course that a body set itself, in the grid context, effort, needed, attention points. */
  course: {
    /** Id of the body. @class public */
    body: string;
    /** Place in the order of time, from 0. @class public */
    order: number;
    /** For which time, in the words of the source. @class public */
    period_words: string;
    /** Whether we arranged the words of the source in the grid ourselves. @class public */
    is_arranged: boolean;
    /** Its lines. @class public */
    lines_json: readonly CourseLine[];
    /** Where this is told. @class public */
    sources_json: readonly string[];
  };
  /** A role in a body, held by an organisation and a person for a time, or vacant. */
  seat: {
    /** Short and stable. @class public */
    id: string;
    /** Id of the body. @class public */
    body: string;
    /** chair, vice-chair, political-lead, official-lead, secretary, coordinator, member or guest. @class public */
    role: string;
    /** What the source adds to the role, such as "first"; null when nothing. @class public */
    role_note: string | null;
    /** Id of the organisation that sends the holder; null when unknown. @class public */
    organisation: string | null;
    /** The office of the holder, such as alderman; null when unknown. @class public */
    office: string | null;
    /** Id of the person; null while vacant, or when only the role is known. @class public */
    person: string | null;
    /** Id of the person who stands in; null when nobody does. @class public */
    substitute: string | null;
    /** held, vacant or candidate. @class public */
    state: string;
    /** When it is held or vacant, as its sources tell it. @class public */
    period_json: Period;
    /** First day on which this may hold. @class public */
    not_before: string;
    /** First day on which this surely holds no more. @class public */
    not_after: string;
    /** Id of the seat row before this one, when it was handed over; null when none. @class public */
    follows: string | null;
    /** What is worth knowing, in Dutch; null when nothing is. @class public */
    note: string | null;
    /** Where this is told. @class public */
    sources_json: readonly string[];
    /** Who may know of it. @class public */
    audience: Audience;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
}
