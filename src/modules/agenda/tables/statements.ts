import type { Kept } from "./kept.ts";

/** What an agenda offers, asks and counts, and what came of it. */
export interface StatementTables {
  /** What the cities offer to do themselves. */
  offer: Kept & {
    /** The agenda and its code, such as `2019-2022-3.2`. @class public */
    id: string;
    /** Id of its agenda. @class public */
    agenda: string;
    /** Id of the theme that it stands in. @class public */
    theme: string;
    /** Such as `3.1`; unique among the offers of the agenda. @class public */
    code: string;
    /** What is offered, in our own words. @class public */
    wording: string;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
    /** With whom, by name. @class public */
    partners_json: readonly string[];
    /** done, partly, ongoing or not-found. @class public */
    account: string;
    /** How sure the account is: high, middle or low. @class public */
    certainty: string;
    /** Why the account is as it is; null when its events say enough. @class public */
    note: string | null;
    /** Id of the meeting that it came from; null when not told. @class public */
    meeting: string | null;
  };
  /** Which focus points an offer serves. */
  offer_focus_point: {
    /** Id of the offer. @class public */
    offer: string;
    /** Id of a focus point that it serves. @class public */
    focus_point: string;
  };
  /** What the cities ask of others. */
  ask: Kept & {
    /** The agenda and its code, such as `2019-2022-9.4`. @class public */
    id: string;
    /** Id of its agenda. @class public */
    agenda: string;
    /** Id of the theme that it stands in. @class public */
    theme: string;
    /** Such as `9.4`; unique among the asks of the agenda. @class public */
    code: string;
    /** What is asked, in our own words. @class public */
    wording: string;
    /** To whom, in the agenda's words. @class public */
    addressee: string;
    /** The first party in it, for filtering: rijk, kabinet, ministerie, vng or onderwijs. @class public */
    addressee_group: string;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
    /** granted, partly, pending, refused, overtaken or unknown. @class public */
    verdict: string;
    /** How sure the verdict is: high, middle or low. @class public */
    certainty: string;
    /** Why the verdict is as it is; null when its events say enough. @class public */
    note: string | null;
    /** What a second look confirmed or changed; null when there was none. @class public */
    revision: string | null;
    /** Id of the meeting that it came from; null when not told. @class public */
    meeting: string | null;
  };
  /** Which focus points an ask serves. */
  ask_focus_point: {
    /** Id of the ask. @class public */
    ask: string;
    /** Id of a focus point that it serves. @class public */
    focus_point: string;
  };
  /** By which means an ask can be met. */
  ask_instrument: {
    /** Id of the ask. @class public */
    ask: string;
    /** budget, law, room, knowledge or cooperation. @class public */
    instrument: string;
  };
  /** Papers of parliament and government behind the verdict on an ask. */
  trail_paper: {
    /** Id of the ask. @class public */
    ask: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** kamerstuk, wetsvoorstel, wet, motie, kamervragen, handelingen, begroting, staatscourant or advies. @class public */
    kind: string;
    /** Its number as it is cited, such as `33 047, nr. 27`. @class public */
    number: string;
    /** Year, month or day; null when unknown. @class public */
    published_on: string | null;
    /** How sure or precise the date is, in a word. @class public */
    date_note: string | null;
    /** What it says for this ask, in our own words. @class public */
    sentence: string;
    /** Web address of the paper. @class public */
    source: string;
  };
  /** Quantified statements of the agenda: goals, tasks, facts, terms, counts. */
  target: Kept & {
    /** The agenda and its code, such as `2019-2022-k01`. @class public */
    id: string;
    /** Id of its agenda. @class public */
    agenda: string;
    /** Such as `k01`; unique among the targets of the agenda. @class public */
    code: string;
    /** Id of the theme that it stands in; null when it stands outside the themes. @class public */
    theme: string | null;
    /** goal, task, own-deadline, government-budget, term, fact, claim, scope, count or reference. @class public */
    kind: string;
    /** As printed, such as `750000`, `> 3.000.000` or `klimaatneutraal`. @class public */
    value: string;
    /** What the value counts, such as `nieuwe woningen`. @class public */
    unit: string;
    /** Of whom or where it is said, such as `onze steden`. @class public */
    scope: string;
    /** By when, in the agenda's words; null when it names no moment. @class public */
    deadline: string | null;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
    /** How to read the statement; null when it speaks for itself. @class public */
    note: string | null;
    /** granted, partly, pending, refused, overtaken or unknown; null when nobody judged. @class public */
    verdict: string | null;
    /** How sure the verdict is: high, middle or low; null when nobody judged. @class public */
    certainty: string | null;
    /** Why the verdict is as it is. @class public */
    verdict_note: string | null;
  };
  /** Dated, sourced events of an ask, an offer, a target, or a subject of the agenda as a whole. */
  event: {
    /** ask, offer, target or theme. @class public */
    subject_kind: string;
    /** Id of the ask, offer, target or theme. @class public */
    subject: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** Year, month or day; null when the source gives none. @class public */
    happened_on: string | null;
    /** How sure or precise the date is, in a word, such as `eind`. @class public */
    date_note: string | null;
    /** What it is about when the subject is a theme; else null. @class public */
    topic: string | null;
    /** Id of the offer it sheds light on when the subject is a theme; else null. @class public */
    offer: string | null;
    /** What happened, in our own words. @class public */
    sentence: string;
    /** Web addresses that tell of it. @class public */
    sources_json: readonly string[];
  };
}
