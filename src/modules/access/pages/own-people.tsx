import type { PersonId } from "../../../lib/ids.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { accessState, type WayIn } from "../domain/way-in.ts";
import { accountTexts } from "../texts/accounts.ts";
import { stateInWords } from "./means.ts";

interface OwnPeopleProps {
  readonly view: View;
  readonly people: readonly ListedPerson[];
}

interface ListedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly way: WayIn;
  /** Whether an invitation has somewhere to go. */
  readonly hasAddress: boolean;
  readonly isOneself: boolean;
}

/** The people of a city, each with the state of access and the act to invite. */
export function OwnPeople({ view, people }: OwnPeopleProps) {
  const t = accountTexts[view.language];
  return (
    <section id="mensen">
      <h2>{t.people}</h2>
      <p>{t.peopleLead}</p>
      {people.length === 0 ? (
        <p class="empty">{t.nobody}</p>
      ) : (
        <Table
          caption={t.peopleCaption}
          heads={[t.heads.name, t.state, t.act]}
          rows={people.map((person) => [
            <Link href={`/beheer/mensen/${person.id}`}>{person.name}</Link>,
            stateInWords(view, person.way),
            <Act view={view} person={person} />,
          ])}
        />
      )}
      <p>
        <Link href="/beheer/mensen/nieuw">{t.addPerson}</Link>
      </p>
    </section>
  );
}

/** Who comes in already needs nothing; who has no address cannot be invited. */
function Act({ view, person }: { readonly view: View; readonly person: ListedPerson }) {
  const t = accountTexts[view.language];
  const state = accessState(person.way);
  if (state === "comes-in" || person.isOneself) return <>–</>;
  if (!person.hasAddress) return <>{t.noAddress}</>;
  return (
    <form class="row-act" method="post" action={`/beheer/mensen/${person.id}/uitnodiging`}>
      <input type="hidden" name="terug" value="beheer" />
      <button class="nl-button nl-button--secondary" type="submit" aria-label={t.inviteNamed(person.name)}>
        {state === "never-invited" || state === "closed" ? t.invite : t.inviteAgain}
      </button>
    </form>
  );
}
