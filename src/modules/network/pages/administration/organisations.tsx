import { periodInWords } from "../../../../lib/period-words.ts";
import { capitalised } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { addableKinds } from "../../domain/administration-kinds.ts";
import type { KeptMembership, KeptOrganisation } from "../../store/administration/organisations.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { wordTexts } from "../../texts/words.ts";
import { FormPage, FormPart, type FormTurn } from "./form-page.tsx";

interface OrganisationsProps {
  readonly view: View;
  readonly organisations: readonly KeptOrganisation[];
  readonly members: ReadonlySet<string>;
}

/** All organisations. */
export function OrganisationsPage({ view, organisations, members }: OrganisationsProps) {
  const t = administrationTexts[view.language];
  return (
    <Page
      view={view}
      title={t.organisations}
      description={t.parts.organisations[1] ?? ""}
      above={[{ href: "/beheer", name: t.administration }]}
    >
      <h1>{t.organisations}</h1>
      <p class="lead">{t.organisationsLead}</p>
      <p>
        <Link href="/beheer/organisaties/nieuw">{t.addOrganisation}</Link>
      </p>
      <Table
        caption={t.organisationsCaption}
        heads={[t.name, t.abbreviation, t.membership]}
        rows={organisations.map((organisation) => [
          <Link href={`/beheer/organisaties/${organisation.id}`}>{organisation.name}</Link>,
          organisation.abbreviation ?? "–",
          members.has(organisation.id) ? t.memberNow : "–",
        ])}
      />
    </Page>
  );
}

interface NewProps extends FormTurn {
  readonly view: View;
}

/** The form of a new organisation. */
export function OrganisationFormPage({ view, ...turn }: NewProps) {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  return (
    <FormPage
      view={view}
      title={t.addOrganisation}
      lead={t.organisationsLead}
      above={[{ href: "/beheer/organisaties", name: t.organisations }]}
      action="/beheer/organisaties"
      fields={[
        { kind: "text", name: "naam", label: t.name, maxLength: 200 },
        {
          kind: "choice",
          name: "soort",
          label: t.kind,
          options: addableKinds.map((kind) => ({ value: kind, label: words.organisationKind[kind] })),
        },
        { kind: "text", name: "afkorting", label: t.abbreviation, isOptional: true, maxLength: 200 },
        { kind: "long-text", name: "notitie", label: t.note, isOptional: true },
      ]}
      submit={t.add}
      {...turn}
    />
  );
}

interface OrganisationProps extends FormTurn {
  readonly view: View;
  readonly organisation: KeptOrganisation;
  readonly memberships: readonly KeptMembership[];
  readonly isMember: boolean;
  readonly membershipTurn: FormTurn;
}

/** One organisation: what people may change of it, and its membership. */
export function OrganisationPage({ view, organisation, memberships, isMember, membershipTurn, ...turn }: OrganisationProps) {
  const t = administrationTexts[view.language];
  const at = `/beheer/organisaties/${organisation.id}`;
  return (
    <Page
      view={view}
      title={organisation.name}
      description={t.formDescription}
      above={[
        { href: "/beheer", name: t.administration },
        { href: "/beheer/organisaties", name: t.organisations },
      ]}
    >
      <h1>{organisation.name}</h1>
      <p class="lead">{t.organisationsLead}</p>
      <section>
        <h2>{t.change}</h2>
        <FormPart
          view={view}
          action={at}
          fields={[
            ...(organisation.kind === "city" ? [] : [{ kind: "text", name: "naam", label: t.name, maxLength: 200 } as const]),
            { kind: "text", name: "afkorting", label: t.abbreviation, isOptional: true, maxLength: 200 },
            { kind: "long-text", name: "notitie", label: t.note, isOptional: true },
            { kind: "hidden", name: "versie" },
          ]}
          submit={t.save}
          {...turn}
        />
      </section>
      <section>
        <h2>{t.membership}</h2>
        {memberships.length === 0 ? (
          <p class="empty">{t.noMembership}</p>
        ) : (
          <ul class="rows">
            {memberships.map(({ period }) => (
              <li>{capitalised(periodInWords(period, view.language))}</li>
            ))}
          </ul>
        )}
        <FormPart
          view={view}
          action={isMember ? `${at}/uittreding` : `${at}/lidmaatschap`}
          fields={[{ kind: "date", name: "dag", label: isMember ? t.leaveDay : t.joinDay }]}
          submit={isMember ? t.leave : t.join}
          isGrave={isMember}
          {...membershipTurn}
        />
      </section>
    </Page>
  );
}

/** What the fields of an organisation hold. */
export const organisationTyped = (organisation: KeptOrganisation): Readonly<Record<string, string>> => ({
  naam: organisation.name,
  afkorting: organisation.abbreviation ?? "",
  notitie: organisation.note ?? "",
  versie: String(organisation.version),
});
