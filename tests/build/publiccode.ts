import { z } from "zod";

/**
 * What version 0.5 of the standard asks of publiccode.yml, as far as a file says it by itself.
 *
 * @source yml.publiccode.tools: schema.core and categories-list (read 24 November 2026)
 */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "not a language tag");
const date = z.iso.date();
const filled = z.string().min(1);
const webAddress = z.url({ protocol: /^https?$/ });

const categories = [
  ..."accounting agile-project-management applicant-tracking application-development appointment-scheduling backup".split(" "),
  ..."billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management".split(" "),
  ..."cloud-management collaboration communications compliance-management contact-management content-management crm".split(" "),
  ..."customer-service-and-support data-analytics data-collection data-visualization design design-system".split(" "),
  ..."digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature".split(" "),
  ..."educational-content email-management email-marketing employee-management enterprise-project-management".split(" "),
  ..."enterprise-social-networking erp event-management facility-management feedback-and-reviews-management".split(" "),
  ..."financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management".split(" "),
  ..."graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management".split(" "),
  ..."it-development it-management it-security it-service-management knowledge-management".split(" "),
  ..."learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office".split(" "),
  ..."online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite".split(" "),
  ..."project-collaboration project-management property-management real-estate-management regulations-and-directives".split(" "),
  ..."remote-support resource-management sales-management seo service-desk social-media-management survey".split(" "),
  ..."talent-management task-management taxes-management test-management time-management time-tracking translation".split(" "),
  ..."video-conferencing video-editing visitor-management voip warehouse-management web-collaboration".split(" "),
  ..."web-conferencing website-builder whistleblowing workflow-management".split(" "),
];

const description = z.strictObject({
  localisedName: filled.optional(),
  shortDescription: filled.max(150).regex(/^[^\n]+\n?$/, "more than one line"),
  longDescription: z.string().min(150).max(10_000),
  documentation: webAddress.optional(),
  apiDocumentation: webAddress.optional(),
  features: z.array(filled).min(1),
  screenshots: z.array(filled).optional(),
  videos: z.array(webAddress).optional(),
  awards: z.array(filled).optional(),
});

const dependency = z.strictObject({
  name: filled,
  versionMin: filled.optional(),
  versionMax: filled.optional(),
  version: filled.optional(),
  optional: z.boolean().optional(),
});

const maintenance = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.enum(["internal", "community"]),
    contacts: z
      .array(z.strictObject({ name: filled, email: z.email().optional(), phone: filled.optional(), affiliation: filled.optional() }))
      .min(1),
  }),
  z.looseObject({
    type: z.literal("contract"),
    contractors: z.array(z.strictObject({ name: filled, until: date, email: z.email().optional(), website: webAddress.optional() })).min(1),
  }),
  z.looseObject({ type: z.literal("none") }),
]);

export const publiccode = z.strictObject({
  publiccodeYmlVersion: z.enum(["0.5", "0.5.0"]),
  name: filled,
  applicationSuite: filled.optional(),
  url: webAddress,
  landingURL: webAddress.optional(),
  isBasedOn: z.union([webAddress, z.array(webAddress)]).optional(),
  softwareVersion: filled.optional(),
  releaseDate: date.optional(),
  logo: filled.optional(),
  platforms: z.array(filled).min(1),
  categories: z.array(z.enum(categories)).min(1),
  organisation: z.strictObject({ uri: filled, name: filled.optional() }).optional(),
  usedBy: z.array(filled).optional(),
  roadmap: webAddress.optional(),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum([
    ...(["mobile", "iot", "desktop", "web", "backend", "other"] as const).map((kind) => `standalone/${kind}` as const),
    "addon",
    "library",
    "configurationFiles",
  ]),
  description: z.record(languageTag, description).refine((texts) => Object.keys(texts).length > 0, "no language"),
  legal: z.strictObject({ license: filled, mainCopyrightOwner: filled.optional(), repoOwner: filled.optional() }),
  maintenance,
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(languageTag).min(1) }),
  dependsOn: z.partialRecord(z.enum(["open", "proprietary", "hardware"]), z.array(dependency)).optional(),
});
