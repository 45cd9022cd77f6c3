declare const kind: unique symbol;

/** A string that remembers which noun it names. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type NetworkId = Id<"network">;
export type OrganisationId = Id<"organisation">;
/** A city's organisation id; for Dutch cities the CBS code, such as `GM0193`. */
export type CityId = OrganisationId;
export type PersonId = Id<"person">;
export type BodyId = Id<"body">;
export type SeatId = Id<"seat">;
export type OfficeId = Id<"office">;
export type MandateId = Id<"mandate">;
export type AgendaId = Id<"agenda">;
export type ThemeId = Id<"theme">;
export type FocusPointId = Id<"focus-point">;
export type OfferId = Id<"offer">;
export type AskId = Id<"ask">;
export type TargetId = Id<"target">;
export type InitiativeId = Id<"initiative">;
export type PositionId = Id<"position">;
export type MeetingId = Id<"meeting">;
export type IndicatorId = Id<"indicator">;
/** What a city says beside a figure. */
export type ReplyId = Id<"reply">;
/** Code of an area of statistics: `GM0193`, `PV23`, `AM36`, `NL01`. For a Dutch city also its organisation id. */
export type AreaCode = Id<"area">;
/** Code of a table at its publisher, in its own capitals: `03759ned`, `83625NED`. */
export type StatTableId = Id<"stat-table">;
/** A load of a table: counts from 1, a later one is higher. */
export type Vintage = number;
export type ImportDraftId = Id<"import-draft">;
/** A file of figures between sending and loading. */
export type FigureFileId = Id<"figure-file">;
export type IssuerId = Id<"issuer">;

/** Names a noun by a string that was checked where it came in. */
export const asId = <T extends Id<string>>(text: string): T => text as T;
