import type { Tables } from "../tables.ts";

/** What rows refer to by id, as far as persons can add such a thing while they use the product. */
export type Kind = "person" | "organisation" | "body" | "seat" | "office" | "mandate" | "issuer" | "session" | "mail" | "round";

type Column<Table extends keyof Tables> = keyof Tables[Table] & string;

/** How a removal of the example network deals with one table. */
interface Trace<Table extends keyof Tables> {
  /**
   * kept: every row is copied before the example is loaded, so that it can be put back. own: of persons, of whom no copy is
   * made: rows of example persons go, and other rows never belong to them. left: nobody writes there, or it is made anew.
   */
  readonly way: "kept" | "own" | "left";
  readonly key: readonly Column<Table>[];
  /** What a row is, for others that refer to it by the first column of its key, or by another one. */
  readonly is?: Kind;
  readonly id?: Column<Table>;
  /** To what its columns refer. */
  readonly refers?: { readonly [C in Column<Table>]?: Kind };
  /** When the row was last changed, in a column, so that the acts of that moment say by whom. */
  readonly moment?: Column<Table>;
  /** Or the thing that it is a part of: the last act on that says by whom. */
  readonly partOf?: readonly [kind: string, column: Column<Table>];
  /** The column that says the kind of that thing, where it can be of more than one. */
  readonly kindIn?: Column<Table>;
  /** A column with a mail address. */
  readonly address?: Column<Table>;
  /** A column with text in which the id of a session can stand. */
  readonly mentions?: Column<Table>;
}

const content = { way: "kept", key: ["id"], moment: "changed_at" } as const;
const ofOrganisation = { way: "kept", partOf: ["organisation", "organisation"], refers: { organisation: "organisation" } } as const;
const ofBody = { way: "kept", partOf: ["body", "body"] } as const;
const ofInitiative = { way: "kept", partOf: ["initiative", "initiative"] } as const;
const ofPerson = { way: "own", refers: { person: "person" } } as const;

/**
 * Every table of the product, what others lean on first. The type asks for each of them: a table that is added without a line
 * here does not compile. A test does the same for columns that name a person.
 */
export const traces: { readonly [Table in keyof Tables]: Trace<Table> } = {
  network: content,
  organisation: {
    ...content,
    is: "organisation",
    refers: { parent: "organisation", predecessor: "organisation", successor: "organisation" },
  },
  organisation_name: { ...ofOrganisation, key: ["organisation", "order"] },
  organisation_identifier: { ...ofOrganisation, key: ["organisation", "register"] },
  organisation_role: { ...ofOrganisation, key: ["organisation", "order"] },
  membership: { ...ofOrganisation, key: ["network", "organisation", "not_before"] },
  city: { way: "kept", key: ["id"], partOf: ["city", "id"], refers: { id: "organisation" } },
  city_population: { way: "kept", key: ["city", "year"], partOf: ["city", "city"], refers: { city: "organisation" } },
  region_scheme: content,
  region: { way: "kept", key: ["scheme", "slug"], partOf: ["region-scheme", "scheme"] },
  region_city: { way: "kept", key: ["scheme", "region", "city"], partOf: ["region-scheme", "scheme"], refers: { city: "organisation" } },
  person: { way: "own", key: ["id"], is: "person", moment: "changed_at" },
  person_contact: { ...ofPerson, key: ["person", "kind"] },
  person_subject: { ...ofPerson, key: ["person", "kind", "subject"] },
  office: { ...content, is: "office", refers: { person: "person", organisation: "organisation" } },
  body: { ...content, is: "body", refers: { parent: "body", counterpart: "body" } },
  body_succession: { ...ofBody, key: ["body", "successor"], refers: { body: "body", successor: "body" } },
  body_city: { ...ofBody, key: ["body", "period_words", "city"], refers: { body: "body", city: "organisation" } },
  body_subject: { ...ofBody, key: ["body", "theme", "focus_point"], refers: { body: "body" } },
  course: { ...ofBody, key: ["body", "order"], refers: { body: "body" } },
  seat: {
    ...content,
    is: "seat",
    refers: { body: "body", organisation: "organisation", person: "person", substitute: "person", follows: "seat" },
  },
  mandate: { ...content, is: "mandate", refers: { body: "body", to_body: "body", to_person: "person" } },
  import_draft: { way: "own", key: ["id"], refers: { owner: "person" } },
  agenda: { ...content, refers: { adopted_body: "body" } },
  agenda_import: { way: "kept", key: ["agenda"], partOf: ["agenda", "agenda"] },
  theme: content,
  focus_point: content,
  focus_point_theme: { way: "kept", key: ["focus_point", "theme"], partOf: ["focus-point", "focus_point"] },
  focus_point_link: { way: "kept", key: ["from_point", "to_point", "kind"], partOf: ["focus-point", "from_point"] },
  point_fate: { way: "kept", key: ["id"], moment: "changed_at", refers: { person: "person", organisation: "organisation" } },
  point_succession: { way: "kept", key: ["from_point", "to_point"], partOf: ["point-fate", "from_point"] },
  offer: content,
  offer_focus_point: { way: "kept", key: ["offer", "focus_point"], partOf: ["offer", "offer"] },
  ask: content,
  ask_focus_point: { way: "kept", key: ["ask", "focus_point"], partOf: ["ask", "ask"] },
  ask_instrument: { way: "kept", key: ["ask", "instrument"], partOf: ["ask", "ask"] },
  trail_paper: { way: "kept", key: ["ask", "position"], partOf: ["ask", "ask"] },
  target: content,
  event: { way: "kept", key: ["subject_kind", "subject", "position"], partOf: ["event", "subject"], kindIn: "subject_kind" },
  deadline: { way: "kept", key: ["agenda", "position"], partOf: ["agenda", "agenda"] },
  cross_reference: { way: "kept", key: ["agenda", "position"], partOf: ["agenda", "agenda"] },
  agenda_remark: { way: "kept", key: ["agenda", "kind", "position"], partOf: ["agenda", "agenda"] },
  agenda_partner: { way: "kept", key: ["agenda", "position"], partOf: ["agenda", "agenda"] },
  programme: { way: "kept", key: ["agenda", "position"], partOf: ["agenda", "agenda"] },
  initiative: content,
  initiative_focus_point: { ...ofInitiative, key: ["initiative", "focus_point"] },
  initiative_city: { ...ofInitiative, key: ["initiative", "city"], refers: { city: "organisation" } },
  initiative_detail: { ...ofInitiative, key: ["initiative", "position"], refers: { city: "organisation" } },
  initiative_abstention: { ...ofInitiative, key: ["initiative", "city"], refers: { city: "organisation" } },
  initiative_lead: { ...ofInitiative, key: ["initiative", "role"], refers: { person: "person", organisation: "organisation" } },
  initiative_milestone: { ...ofInitiative, key: ["initiative", "position"] },
  initiative_funding: { ...ofInitiative, key: ["initiative", "position"] },
  agenda_proposal: { way: "own", key: ["id"], refers: { owner: "person" } },
  agenda_draft: { way: "own", key: ["id"], refers: { owner: "person" } },
  agenda_version: {
    way: "kept",
    key: ["kind", "record", "version"],
    moment: "at",
    refers: { person: "person", organisation: "organisation" },
  },
  confirmation: {
    way: "kept",
    key: ["id"],
    moment: "at",
    refers: { city: "organisation", person: "person", organisation: "organisation" },
  },
  round: { way: "own", key: ["id"], is: "round", refers: { person: "person", body: "body" } },
  round_item: {
    way: "own",
    key: ["round", "number"],
    refers: { round: "round", city: "organisation", owner: "person", escalate_to: "person" },
  },
  round_letter: { way: "own", key: ["round", "person"], refers: { round: "round", person: "person" } },
  round_link: { way: "own", key: ["secret_hash"], refers: { round: "round", person: "person" } },
  position: content,
  position_theme: { way: "kept", key: ["position", "theme"], partOf: ["position", "position"] },
  boundary_map: { way: "left", key: ["year"] },
  boundary_area: { way: "left", key: ["year", "area"] },
  area_change: { way: "left", key: ["day", "from_area", "to_area"] },
  figure_file: { way: "left", key: ["id"] },
  figure_mapping: { way: "left", key: ["stat_table"] },
  stat_licence: { way: "left", key: ["id"] },
  stat_table: { way: "left", key: ["id"] },
  stat_load: { way: "left", key: ["id"] },
  stat_series: { way: "left", key: ["id"] },
  observation: { way: "left", key: ["series", "area", "period", "vintage"] },
  stat_load_series: { way: "left", key: ["load", "series"] },
  load_finding: { way: "left", key: ["load", "place"] },
  indicator: content,
  indicator_theme: { way: "kept", key: ["indicator", "theme"], partOf: ["indicator", "indicator"] },
  indicator_focus_point: { way: "kept", key: ["indicator", "focus_point"], partOf: ["indicator", "indicator"] },
  focus_point_measure: { way: "left", key: ["focus_point"] },
  similar_arrangement: content,
  target_measure: { way: "kept", key: ["target"], moment: "changed_at" },
  target_measure_indicator: { way: "kept", key: ["target", "indicator"], partOf: ["target-measure", "target"] },
  reply: { ...content, refers: { city: "organisation" } },
  reply_version: { way: "kept", key: ["reply", "version"], moment: "at", refers: { person: "person" } },
  fund_source: { way: "left", key: ["id"] },
  fund_circular: { way: "left", key: ["id"] },
  fund_set: { way: "left", key: ["id"] },
  fund_measure: { way: "left", key: ["fund_set", "place"] },
  fund_cluster_amount: { way: "left", key: ["fund_set", "measure", "place"] },
  fund_line: { way: "left", key: ["fund_set", "place"] },
  fund_area: { way: "left", key: ["fund_set", "area"] },
  fund_parameter: { way: "left", key: ["id"] },
  fund_files: { way: "left", key: ["id"] },
  fund_parameter_value: { way: "left", key: ["parameter", "place"] },
  municipal_account: { way: "left", key: ["area", "year", "report"] },
  municipal_task_account: { way: "left", key: ["area", "year", "report", "task"] },
  municipal_task: { way: "left", key: ["code", "from_year"] },
  fund_reckoned_ask: { way: "left", key: ["scenario"] },
  fund_printed_figure: { way: "left", key: ["id"] },
  meeting: { ...content, refers: { host_city: "organisation" } },
  meeting_body: { way: "kept", key: ["meeting", "body"], partOf: ["meeting", "meeting"], refers: { body: "body" } },
  issuer: { ...content, is: "issuer", refers: { organisation: "organisation" } },
  outside_identity: { way: "own", key: ["issuer", "subject"], refers: { person: "person", issuer: "issuer" } },
  account: { ...ofPerson, key: ["person"], moment: "opened_at" },
  link_request: { way: "own", key: ["id"], address: "address" },
  one_time_link: { ...ofPerson, key: ["secret_hash"], moment: "made_at" },
  authenticator: { ...ofPerson, key: ["person"] },
  recovery_code: { ...ofPerson, key: ["person", "code_hash"] },
  passkey: { ...ofPerson, key: ["id"] },
  session: { ...ofPerson, key: ["secret_hash"], is: "session", id: "id" },
  code_try: { way: "own", key: ["session"], refers: { session: "session" } },
  challenge: { way: "own", key: ["secret_hash"], mentions: "expected" },
  mail: { way: "own", key: ["id"], is: "mail", moment: "written_at", address: "address" },
  job: { way: "own", key: ["id"], refers: { subject: "mail" } },
  // The chain keeps what was done, by ids alone; nobody takes an entry out of it.
  audit_entry: { way: "left", key: ["sequence"] },
  // Written by the loading of content alone, never by what persons do.
  content_origin: { way: "left", key: ["kind", "id"] },
  content_load: { way: "left", key: ["folder"] },
  // Written by the checking of sources alone; what is no longer cited is let go by the next time.
  checked_source: { way: "left", key: ["address"] },
  // Made anew at the end of a removal.
  search_entry: { way: "left", key: ["kind", "object_id"] },
  // Emptied at the end of a removal.
  example_before: { way: "left", key: ["of_table", "row_key"] },
};

/** The same, without what the compiler alone needs to know. */
export interface AnyTrace {
  readonly table: string;
  readonly way: "kept" | "own" | "left";
  readonly key: readonly string[];
  readonly is?: Kind;
  readonly id?: string;
  readonly refers?: Readonly<Record<string, Kind>>;
  readonly moment?: string;
  readonly partOf?: readonly [kind: string, column: string];
  readonly kindIn?: string;
  readonly address?: string;
  readonly mentions?: string;
}

/** Every table in order: what others lean on stands first. */
export const allTraces: readonly AnyTrace[] = Object.entries(traces).map(([table, trace]): AnyTrace => ({ table, ...trace }));
