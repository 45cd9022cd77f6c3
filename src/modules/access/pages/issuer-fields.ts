import type { OrganisationId } from "../../../lib/ids.ts";
import type { Language } from "../../../lib/language.ts";
import type { FormField } from "../../../ui/form-field.tsx";
import type { NamedIssuer } from "../store/issuers.ts";
import { issuerTexts } from "../texts/issuers.ts";

/** An organisation that can have an issuer. */
export interface Choosable {
  readonly id: OrganisationId;
  readonly name: string;
}

/** What an administrator says about an issuer, as fields. */
export function issuerFields(language: Language, organisations: readonly Choosable[]): readonly FormField[] {
  const t = issuerTexts[language];
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { kind: "choice", name: "organisatie", label: t.organisation, hint: t.organisationHint, options, empty: t.choose },
    { kind: "text", name: "naam", label: t.name, hint: t.nameHint, maxLength: 80 },
    { kind: "url", name: "adres", label: t.address, hint: t.addressHint, maxLength: 300 },
    { kind: "text", name: "client", label: t.clientId, maxLength: 200 },
    { kind: "text", name: "geheim", label: t.secretName, hint: t.secretNameHint, maxLength: 100 },
    { kind: "text", name: "sterkte", label: t.strength, hint: t.strengthHint, maxLength: 200, isOptional: true },
  ];
}

/** The field that only a new issuer has. */
export const idField = (language: Language): FormField => {
  const t = issuerTexts[language];
  return { kind: "text", name: "kenmerk", label: t.id, hint: t.idHint, maxLength: 40 };
};

/** What the fields hold for an issuer as it is. */
export const typedFor = (issuer: NamedIssuer): Readonly<Record<string, string>> => ({
  organisatie: issuer.organisation,
  naam: issuer.name,
  adres: issuer.address,
  client: issuer.clientId,
  geheim: issuer.secretName,
  sterkte: issuer.requiredStrength ?? "",
  versie: String(issuer.version),
});
