import { z } from "zod";
import type { Role } from "../../../lib/actor.ts";
import type { Audience } from "../../../lib/audience.ts";
import type { BodyId, FocusPointId, MandateId, OfficeId, OrganisationId, PersonId, SeatId } from "../../../lib/ids.ts";
import { endedOn, since } from "../../../lib/period.ts";
import { distinct, type KnownIds, on, optional, reference, slug, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { BodyAudience, FieldAudience } from "../domain/administration-kinds.ts";
import { bodyKinds } from "../domain/body.ts";
import { inventedDomain, inventedPrefix } from "../domain/invented.ts";
import { contactKinds, officeKinds, subjectKinds } from "../domain/person.ts";
import { seatRoles } from "../domain/seat.ts";

/** What the example may refer to: what the network that is loaded has. */
export interface ExampleGround {
  readonly organisations: KnownIds;
  readonly bodies: KnownIds;
  readonly focusPoints: KnownIds;
}

/** The example network as its files tell it. */
export type ExampleContent = NonNullable<ReturnType<typeof readExample>>;

/** For which network the example was written; null when that cannot be read. */
export const networkOfExample = (reading: Reading): string | null => reading.read("network.yaml", networkFile)?.network ?? null;

/** Reads the example; null when there is something wrong with it. */
export function readExample(reading: Reading, ground: ExampleGround) {
  const people = reading.read("people.yaml", peopleFile(ground));
  const bodies = reading.read("bodies.yaml", bodiesFile(ground));
  const where = { ...ground, bodies: ground.bodies && bodies && new Set([...ground.bodies, ...bodies.map(({ id }) => id)]) };
  const persons = people && new Set(people.map(({ id }) => id));
  const seats = reading.read("seats.yaml", seatsFile(where, persons));
  const mandates = reading.read("mandates.yaml", mandatesFile(where, persons));
  return people && bodies && seats && mandates ? { people, bodies, seats, mandates } : null;
}

const networkFile = z.strictObject({ network: words });

/** By its id everybody sees that it is invented, and a removal finds it. */
const id = <T extends PersonId | BodyId | SeatId | MandateId | OfficeId>() =>
  slug.startsWith(inventedPrefix, `This must begin with ${inventedPrefix}`).pipe(reference<T>("id", null));

const stretch = { from: on, until: optional(on) };
const periodOf = ({ from, until }: { readonly from: string; readonly until: string | null }) =>
  until === null ? since(from) : endedOn(since(from), until);

const name = words.regex(/-Voorbeeld$/, "This must end with -Voorbeeld, so that nobody takes it for somebody.");
const mail = z.email().endsWith(inventedDomain, `This must be an address at ${inventedDomain.slice(1)}.`);
const fieldAudience: z.ZodType<FieldAudience> = z.enum(["public", "network", "nobody"]);

/** Dutch numbers begin with one zero and then another figure: nobody has this one. */
const phone = z.string().regex(/^000-0000 0\d\d$/, "This must be a number that nobody can have, such as 000-0000 001.");
const page = z.url({ protocol: /^https$/, hostname: /(^|\.)example$/, error: "This must be an https address under .example." });

const contact = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal(contactKinds[0]), value: mail, audience: fieldAudience }),
  z.strictObject({ kind: z.literal(contactKinds[1]), value: phone, audience: fieldAudience }),
  z.strictObject({ kind: z.literal(contactKinds[2]), value: page, audience: fieldAudience }),
]);

/** The roles that somebody can try out, each with a link to sign in. */
const roles = ["member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"] as const satisfies Role[];

const peopleFile = ({ organisations, focusPoints }: ExampleGround) =>
  z
    .strictObject({
      people: distinct(
        "id",
        z.strictObject({
          id: id<PersonId>(),
          name,
          audience: z.enum(["public", "network"]).default("network"),
          /** The role for which a link to sign in as this person is made. */
          tryAs: optional(z.enum(roles)),
          offices: z
            .array(
              z
                .strictObject({
                  id: id<OfficeId>(),
                  organisation: reference<OrganisationId>("organisation", organisations),
                  kind: z.enum(officeKinds),
                  title: optional(words),
                  ...stretch,
                })
                .transform(({ from, until, ...office }) => ({ ...office, period: periodOf({ from, until }) })),
            )
            .default([]),
          contacts: distinct("kind", contact).refine(
            (list) => list.some(({ kind }) => kind === "email"),
            "An address for mail is missing.",
          ),
          subjects: z
            .array(
              z.strictObject({
                kind: z.enum(subjectKinds),
                words,
                focusPoint: optional(reference<FocusPointId>("focus point", focusPoints)),
              }),
            )
            .default([]),
        }),
      ),
    })
    .transform(({ people }) => people);

const audience: z.ZodType<BodyAudience> = z.enum(["public", "network", "body"]);

/** Who may know of something of a body. */
export const audienceIn = (body: BodyId, told: BodyAudience): Audience => (told === "body" ? `body:${body}` : told);

const bodiesFile = ({ bodies }: ExampleGround) =>
  z
    .strictObject({
      bodies: distinct(
        "id",
        z
          .strictObject({
            id: id<BodyId>(),
            name: words,
            kind: z.enum(bodyKinds),
            parent: optional(reference<BodyId>("body", bodies)),
            task: optional(words),
            audience,
            ...stretch,
          })
          .transform(({ from, until, ...body }) => ({ ...body, period: periodOf({ from, until }) })),
      ),
    })
    .transform((file) => file.bodies);

const seatsFile = ({ bodies, organisations }: ExampleGround, persons: KnownIds) =>
  z
    .strictObject({
      seats: distinct(
        "id",
        z
          .strictObject({
            id: id<SeatId>(),
            body: reference<BodyId>("body", bodies),
            role: z.enum(seatRoles),
            roleNote: optional(words),
            organisation: optional(reference<OrganisationId>("organisation", organisations)),
            person: optional(reference<PersonId>("person", persons)),
            substitute: optional(reference<PersonId>("person", persons)),
            state: z.enum(["held", "vacant", "candidate"]).default("held"),
            audience,
            ...stretch,
          })
          .refine(({ state, person }) => (state === "vacant") === (person === null), "A seat is vacant when nobody has it, and only then.")
          .transform(({ from, until, ...seat }) => ({ ...seat, period: periodOf({ from, until }) })),
      ),
    })
    .transform(({ seats }) => seats);

const mandatesFile = ({ bodies }: ExampleGround, persons: KnownIds) =>
  z
    .strictObject({
      mandates: distinct(
        "id",
        z
          .strictObject({
            id: id<MandateId>(),
            body: reference<BodyId>("body", bodies),
            toBody: optional(reference<BodyId>("body", bodies)),
            toPerson: optional(reference<PersonId>("person", persons)),
            subject: words,
            capacity: optional(words),
            audience,
            from: z.iso.date(),
            until: z.iso.date(),
          })
          .refine(({ toBody, toPerson }) => (toBody === null) !== (toPerson === null), "Either a body or a person gets a mandate."),
      ),
    })
    .transform(({ mandates }) => mandates);
