import { periodInWords } from "../../../lib/period-words.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Page } from "../../../ui/page.tsx";
import type { NamedSubjects } from "../domain/named-subject.ts";
import type { NameInTime, Organisation, OrganisationHead, OrganisationRole } from "../domain/organisation.ts";
import type { Relations } from "../store/organisations.ts";
import { organisationTexts } from "../texts/organisations.ts";
import { IdentifierFacts } from "./identifiers.tsx";
import { OrganisationRoles } from "./organisation-roles.tsx";
import { OrganisationLink } from "./organisations.tsx";
import { SourceList } from "./source-words.tsx";

interface OrganisationProps {
  readonly view: View;
  readonly organisation: Organisation;
  readonly names: readonly NameInTime[];
  readonly roles: readonly OrganisationRole[];
  /** Those of the kind of partner that it is one of. */
  readonly sharedRoles: readonly OrganisationRole[];
  readonly relations: Relations;
  readonly subjects: NamedSubjects;
}

/** One organisation: what it does for the agenda, who it is, and how registers know it. */
export function OrganisationPage(props: OrganisationProps) {
  const { view, organisation, names } = props;
  const t = organisationTexts[view.language];
  return (
    <Page
      view={view}
      title={organisation.name}
      description={t.organisationDescription(organisation.name)}
      above={[{ href: "/organisaties", name: t.title }]}
    >
      <p class="kicker">{t.kinds[organisation.kind].one}</p>
      <h1 lang="nl">{organisation.name}</h1>
      <OrganisationRoles {...props} />
      <Facts {...props} />
      {names.length > 1 && <Names view={view} names={names} />}
      <section id="bronnen">
        <h2>{t.sources}</h2>
        <SourceList sources={organisation.sources} view={view} />
      </section>
      <Citation view={view} version={organisation.version} changedAt={organisation.changedAt} />
    </Page>
  );
}

function Facts({ view, organisation, relations }: OrganisationProps) {
  const t = organisationTexts[view.language];
  const { abbreviation, period, note, identifiers } = organisation;
  const isToldOf = period.from.on !== null || period.until.on !== null;
  return (
    <section id="gegevens">
      <h2>{t.about}</h2>
      <dl class="facts">
        {abbreviation !== null && (
          <>
            <dt>{t.abbreviation}</dt>
            <dd>{abbreviation}</dd>
          </>
        )}
        {isToldOf && (
          <>
            <dt>{t.exists}</dt>
            <dd>{capitalised(periodInWords(period, view.language))}</dd>
          </>
        )}
        <Related name={t.parent} heads={relations.parent ? [relations.parent] : []} />
        <Related name={t.predecessor} heads={relations.predecessor ? [relations.predecessor] : []} />
        <Related name={t.successor} heads={relations.successor ? [relations.successor] : []} />
        <Related name={t.offshoots} heads={relations.offshoots} />
        <Related name={t.takenOver} heads={relations.takenOver} />
        <Related name={t.parts} heads={relations.parts} />
        <IdentifierFacts view={view} identifiers={identifiers} />
        {note !== null && (
          <>
            <dt>{t.note}</dt>
            <dd lang="nl">{note}</dd>
          </>
        )}
      </dl>
      {identifiers.length === 0 && <p class="quiet small">{t.identifiersNone}</p>}
    </section>
  );
}

const Related = ({ name, heads }: { readonly name: string; readonly heads: readonly OrganisationHead[] }) =>
  heads.length === 0 ? null : (
    <>
      <dt>{name}</dt>
      <dd>
        {heads.length === 1 ? (
          heads.map((head) => <OrganisationLink organisation={head} />)
        ) : (
          <ul class="names">
            {heads.map((head) => (
              <li>
                <OrganisationLink organisation={head} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );

function Names({ view, names }: Pick<OrganisationProps, "view" | "names">) {
  const t = organisationTexts[view.language];
  return (
    <section id="namen">
      <h2>{t.names}</h2>
      <div class="utrecht-table-container">
        <table class="utrecht-table">
          <caption class="utrecht-table__caption">{t.namesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.abbreviation}</th>
              <th scope="col">{t.when}</th>
            </tr>
          </thead>
          <tbody>
            {names.map(({ name, abbreviation, period }) => (
              <tr>
                <th scope="row" lang="nl">
                  {name}
                </th>
                <td>{abbreviation ?? "–"}</td>
                <td>{capitalised(periodInWords(period, view.language))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
