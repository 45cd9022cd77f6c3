import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { NamedOffice } from "../store/offices.ts";
import { peopleTexts } from "../texts/people.ts";
import { officesInWords } from "./administration/people.tsx";

interface FocusPointPeopleProps {
  readonly view: View;
  readonly people: readonly { readonly id: string; readonly name: string; readonly offices: readonly NamedOffice[] }[];
}

/** On the page of a focus point: who is about it, as far as the asker may know. */
export function FocusPointPeople({ view, people }: FocusPointPeopleProps) {
  const t = peopleTexts[view.language];
  return (
    <section id="mensen">
      <h2>{t.onFocusPoint}</h2>
      <p class="quiet">{t.onFocusPointLead}</p>
      <ul class="rows">
        {people.map(({ id, name, offices }) => (
          <li>
            <p class="row__title">
              <Link href={`/mensen/${id}`}>{name}</Link>
            </p>
            <p class="row__below">{officesInWords(view, offices)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
