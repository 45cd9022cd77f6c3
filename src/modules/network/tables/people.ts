import type { Audience } from "../../../lib/audience.ts";
import type { Period } from "../../../lib/period.ts";

/**
 * Persons, their offices, and what they chose to show. The audience of a person says who may know the name: the network,
 * or everybody when the person chose so. Whoever may not, finds the seat and the office without the person.
 */
export interface PeopleTables {
  /** Somebody who holds an office or a seat. */
  person: {
    /** Random. @class public */
    id: string;
    /** First and last name. @class personal @purpose representation @basis public-task @term two-years-after-office */
    name: string;
    /** The name as it is sorted: last name first, without accents. @class personal @purpose representation @basis public-task @term two-years-after-office */
    sort_name: string;
    /** Who may know the name. @class network */
    audience: Audience;
    /** present, left, or erased. @class network */
    state: string;
    /** Counts from 1 and rises with every change. @class network */
    version: number;
    /** When it last changed, UTC. @class network */
    changed_at: string;
  };
  /** A way to reach a person, shown to whom the person chose. */
  person_contact: {
    /** Id of the person. @class network */
    person: string;
    /** email, phone or page. @class network */
    kind: string;
    /** The address or number. @class personal @purpose contact @basis consent @term withdrawal */
    value: string;
    /** Who may see it: everybody, the network, or only the person (draft). @class network */
    audience: Audience;
  };
  /** A person's place in an organisation for a time: alderman, mayor, policy officer. */
  office: {
    /** Random. @class network */
    id: string;
    /** Id of the person. @class network */
    person: string;
    /** Id of the organisation. @class network */
    organisation: string;
    /** mayor, alderman, official or other. @class network */
    kind: string;
    /** How it is called there; null when the kind says enough. @class network */
    title: string | null;
    /** From when until when. @class network */
    period_json: Period;
    /** First day of the office. @class network */
    not_before: string;
    /** First day on which it is over. @class network */
    not_after: string;
    /** Counts from 1 and rises with every change. @class network */
    version: number;
    /** When it last changed, UTC. @class network */
    changed_at: string;
  };
  /** What a person is responsible for in an office (portfolio), or knows about (expertise). */
  person_subject: {
    /** Id of the person. @class network */
    person: string;
    /** portfolio or expertise. @class network */
    kind: string;
    /** The subject in words. @class network */
    subject: string;
    /** Id of the focus point; empty when it is not one. @class network */
    focus_point: string;
  };
  /** What a body gave somebody to do in its name. */
  mandate: {
    /** Random. @class network */
    id: string;
    /** Id of the body that gave it. @class network */
    body: string;
    /** Id of the body that got it; null when a person did. @class network */
    to_body: string | null;
    /** Id of the person who got it; null when a body did. @class network */
    to_person: string | null;
    /** For what. @class network */
    subject: string;
    /** Id of the ask that it is for; null when it is for a subject. @class network */
    ask: string | null;
    /** The first day. @class network */
    from_on: string;
    /** The first day on which it is over. @class network */
    until_on: string;
    /** What was pledged: money, people, time; null when nothing. @class network */
    capacity: string | null;
    /** Who may know of it. @class network */
    audience: Audience;
    /** Counts from 1 and rises with every change. @class network */
    version: number;
    /** When it last changed, UTC. @class network */
    changed_at: string;
  };
}
