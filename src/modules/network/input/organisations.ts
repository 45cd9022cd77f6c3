import { z } from "zod";
import { organisationKinds } from "../domain/organisation.ts";

/** What one can choose in the list of organisations. */
export const organisationQuery = z.object({
  soort: z.enum(organisationKinds).optional(),
  /** Place of the theme in its agenda. */
  thema: z.coerce.number().int().min(1).max(999).optional(),
  zoek: z.string().max(200).optional().describe("Woorden uit de naam, een eerdere naam of de afkorting."),
});

export type OrganisationQuery = z.infer<typeof organisationQuery>;
