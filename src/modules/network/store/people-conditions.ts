import type { ExpressionBuilder } from "kysely";
import type { OrganisationId } from "../../../lib/ids.ts";
import type { NetworkTables } from "../tables.ts";

type People = ExpressionBuilder<NetworkTables, "person">;

/** Somebody holds an office that is not over on a day, or holds a seat on it or stands in there. */
export const holds = (day: string) => (is: People) =>
  is.or([
    hasOffice(day)(is),
    is.exists(heldSeats(is, day).whereRef("seat.person", "=", "person.id")),
    is.exists(heldSeats(is, day).whereRef("seat.substitute", "=", "person.id")),
  ]);

/** Somebody holds an office on a day, or a seat in a body that is not over, or stands in there: what rights follow from. */
export const holdsRightsOn = (day: string) => (is: People) =>
  is.or([
    is.exists(
      is
        .selectFrom("office")
        .select("office.id")
        .whereRef("office.person", "=", "person.id")
        .where("office.not_before", "<=", day)
        .where("office.not_after", ">", day),
    ),
    is.exists(heldSeats(is, day).where("body.not_after", ">", day).whereRef("seat.person", "=", "person.id")),
    is.exists(heldSeats(is, day).where("body.not_after", ">", day).whereRef("seat.substitute", "=", "person.id")),
  ]);

const heldSeats = (is: People, day: string) =>
  is
    .selectFrom("seat")
    .innerJoin("body", "body.id", "seat.body")
    .select("seat.id")
    .where("seat.state", "=", "held")
    .where("seat.not_before", "<=", day)
    .where("seat.not_after", ">", day);

/** Somebody holds an office that is not over on a day. */
export const hasOffice = (day: string) => (is: People) =>
  is.exists(is.selectFrom("office").select("office.id").whereRef("office.person", "=", "person.id").where("office.not_after", ">", day));

/** The same at one organisation, by the part of its address; asked from the side of the organisation, where there are few. */
export const hasOfficeAt = (slug: string, day: string) => (is: People) =>
  is(
    "person.id",
    "in",
    is
      .selectFrom("office")
      .innerJoin("organisation", "organisation.id", "office.organisation")
      .select("office.person")
      .where("organisation.slug", "=", slug)
      .where("office.not_after", ">", day),
  );

/** The same, by the id of the organisation. */
export const hasOfficeIn = (organisation: OrganisationId, day: string) => (is: People) =>
  is(
    "person.id",
    "in",
    is.selectFrom("office").select("office.person").where("office.organisation", "=", organisation).where("office.not_after", ">", day),
  );

/** Somebody said to be about this. */
export const isAbout = (words: string) => (is: People) =>
  is.exists(
    is
      .selectFrom("person_subject")
      .select("person_subject.subject")
      .whereRef("person_subject.person", "=", "person.id")
      .where("person_subject.subject", "=", words),
  );
