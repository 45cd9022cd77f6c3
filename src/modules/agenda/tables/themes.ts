import type { Kept } from "./kept.ts";

/** Themes and their focus points. */
export interface ThemeTables {
  /** A chapter of an agenda. */
  theme: Kept & {
    /** The agenda and its place, such as `2019-2022-7`. @class public */
    id: string;
    /** Id of its agenda. @class public */
    agenda: string;
    /** Place in the agenda from 1, and its place in addresses. @class public */
    position: number;
    /** The printed number; null when the chapter has none. @class public */
    number: number | null;
    /** Its title as printed, mended where misspelled. @class public */
    title: string;
    /** Its title for narrow places and within sentences. @class public */
    short_title: string;
    /** What it is about, in our own words. @class public */
    summary: string;
    /** The pillar of the network that its group belongs to; null when no source says. @class public */
    pillar: string | null;
    /** Web address that tells of the pillar. @class public */
    pillar_source: string | null;
    /** The body the agenda refers to for more, by name; null when it refers to none. @class public */
    group_name: string | null;
    /** theme-group or pillar; null when there is no such body. @class public */
    group_kind: string | null;
    /** First line of the chapter in the source document. @class public */
    first_line: number;
    /** Last line of the chapter in the source document. @class public */
    last_line: number;
    /** Whether the source text holds the list of focus points. @class public */
    is_list_complete: boolean;
  };
  /** What a theme wants to achieve, one of a few. */
  focus_point: Kept & {
    /** The agenda and its code, such as `2019-2022-3.1`. @class public */
    id: string;
    /** Id of its agenda. @class public */
    agenda: string;
    /** Theme and number, such as `3.1`; unique in the agenda. @class public */
    code: string;
    /** Its number within the theme where it is numbered. @class public */
    number: number;
    /** Its title as printed, mended where misspelled. @class public */
    title: string;
    /** What it is about, in our own words. @class public */
    summary: string;
    /** Derived from the running text because the source has no list. @class public */
    is_derived: boolean;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
    /** Id of the meeting that it came from; null when not told. @class public */
    meeting: string | null;
  };
  /** A focus point belongs to one theme or more; the first is where it is numbered. */
  focus_point_theme: {
    /** Id of the focus point. @class public */
    focus_point: string;
    /** Id of the theme that it belongs to. @class public */
    theme: string;
    /** Whether this is the theme where it is numbered. @class public */
    is_first: boolean;
  };
  /** Typed links between focus points. */
  focus_point_link: {
    /** Id of the focus point that the link starts from. @class public */
    from_point: string;
    /** Id of the focus point that the link leads to. @class public */
    to_point: string;
    /** same-as, depends-on, continues, see-also or contradicts. @class public */
    kind: string;
    /** Why the two are linked; null when the kind says enough. @class public */
    note: string | null;
  };
}
