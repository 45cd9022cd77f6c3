import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { asFieldAudience } from "../domain/administration-kinds.ts";
import type { Looks } from "../domain/looks.ts";
import { type Contact, contactKinds, type Person } from "../domain/person.ts";
import { peopleTexts } from "../texts/people.ts";
import { wordTexts } from "../texts/words.ts";
import { ContactRows } from "./person.tsx";

interface OwnFieldsProps {
  readonly view: View;
  readonly person: Person;
  readonly contacts: readonly Contact[];
  readonly looks: Looks;
}

/** On somebody's own page: every field, who sees it, and how that looks to others. */
export function OwnFields({ view, person, contacts, looks }: OwnFieldsProps) {
  const t = peopleTexts[view.language];
  const words = wordTexts[view.language];
  const told = contactKinds.map((kind) => {
    const contact = contacts.find((one) => one.kind === kind);
    const who = contact ? words.audience[asFieldAudience(contact.audience)] : "–";
    return [words.contactKind[kind], contact?.value ?? t.notFilledIn, who];
  });
  return (
    <>
      <Table
        isStill
        caption={t.fieldsCaption}
        heads={[t.field, t.whatStandsThere, t.whoSeesIt]}
        rows={[[t.name, person.name, words.audience[asFieldAudience(person.audience)]], ...told]}
      />
      <p>
        <Link href="/mijn/zichtbaarheid">{t.toVisibility}</Link>
      </p>
      <BothLooks view={view} name={person.name} looks={looks} />
    </>
  );
}

/** How everybody and how the members see somebody, side by side. */
export function BothLooks({ view, name, looks }: { readonly view: View; readonly name: string; readonly looks: Looks }) {
  const t = peopleTexts[view.language];
  return (
    <div class="columns columns--even looks">
      <Look view={view} title={t.forMembers} name={name} contacts={looks.forMembers} />
      <Look view={view} title={t.forEverybody} name={name} contacts={looks.forEverybody} />
    </div>
  );
}

interface LookProps {
  readonly view: View;
  readonly title: string;
  readonly name: string;
  /** Null when not even the name is shown. */
  readonly contacts: readonly Contact[] | null;
}

function Look({ view, title, name, contacts }: LookProps) {
  const t = peopleTexts[view.language];
  return (
    <div>
      <h3>{title}</h3>
      {contacts === null ? (
        <p class="empty">{t.unseen}</p>
      ) : (
        <>
          <p>
            <strong>{name}</strong>
          </p>
          {contacts.length === 0 ? <p class="empty">{t.onlyName}</p> : <ContactRows view={view} contacts={contacts} />}
        </>
      )}
    </div>
  );
}
