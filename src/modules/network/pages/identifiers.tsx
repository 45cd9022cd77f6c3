import type { Language } from "../../../lib/language.ts";
import type { View } from "../../../lib/view.ts";
import { LinkInText } from "../../../ui/link.tsx";
import { addressIn, type Identifier } from "../domain/organisation.ts";
import { organisationTexts } from "../texts/organisations.ts";

/** The numbers of registers, as facts in a list; an address of a register leads there. */
export function IdentifierFacts({ view, identifiers }: { readonly view: View; readonly identifiers: readonly Identifier[] }) {
  const t = organisationTexts[view.language];
  return (
    <>
      {identifiers.map((identifier) => (
        <>
          <dt>{t.registers[identifier.register]}</dt>
          <dd>
            <IdentifierValue identifier={identifier} language={view.language} />
          </dd>
        </>
      ))}
    </>
  );
}

function IdentifierValue({ identifier, language }: { readonly identifier: Identifier; readonly language: Language }) {
  const address = addressIn(identifier);
  if (address === null) return <span class="register-number">{identifier.value}</span>;
  return (
    <LinkInText href={address} language={language}>
      {identifier.value.slice(identifier.value.lastIndexOf("/") + 1)}
    </LinkInText>
  );
}
