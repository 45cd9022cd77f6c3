import { asId, type OrganisationId, type PersonId } from "../../../../../lib/ids.ts";
import type { Lead, LeadRole } from "../../execution.ts";
import { type FieldOf, lineOrNull, referenceOrNull, tick } from "../field.ts";
import type { CarriedInitiative } from "../record.ts";

/** The fields of one lead: the person, or the office and the organisation, or the word that nobody is known (A1). */
export function leadFields(role: LeadRole, prefix: string): readonly FieldOf<CarriedInitiative>[] {
  const leadIn = ({ leads }: CarriedInitiative) => leads.find((lead) => lead.role === role) ?? null;
  const withLead = (initiative: CarriedInitiative, part: Partial<Lead>): CarriedInitiative => ({
    ...initiative,
    leads: [
      ...initiative.leads.filter((lead) => lead.role !== role),
      { person: null, organisation: null, office: null, ...leadIn(initiative), ...part, role },
    ],
  });
  const isNamed = (lead: Lead | null) => lead !== null && (lead.person !== null || lead.organisation !== null || lead.office !== null);
  return [
    referenceOrNull<CarriedInitiative, PersonId>(
      `${prefix}-persoon`,
      "person",
      asId,
      (initiative) => leadIn(initiative)?.person ?? null,
      (initiative, person) => (person === null && leadIn(initiative) === null ? initiative : withLead(initiative, { person })),
    ),
    lineOrNull(
      `${prefix}-functie`,
      (initiative) => leadIn(initiative)?.office ?? null,
      (initiative, office) => (office === null && leadIn(initiative) === null ? initiative : withLead(initiative, { office })),
    ),
    referenceOrNull<CarriedInitiative, OrganisationId>(
      `${prefix}-organisatie`,
      "organisation",
      asId,
      (initiative) => leadIn(initiative)?.organisation ?? null,
      (initiative, organisation) =>
        organisation === null && leadIn(initiative) === null ? initiative : withLead(initiative, { organisation }),
    ),
    tick(
      `${prefix}-onbekend`,
      (initiative) => leadIn(initiative) !== null && !isNamed(leadIn(initiative)),
      (initiative, isUnknown) => {
        if (isNamed(leadIn(initiative))) return initiative;
        return isUnknown ? withLead(initiative, {}) : { ...initiative, leads: initiative.leads.filter((lead) => lead.role !== role) };
      },
    ),
  ];
}
