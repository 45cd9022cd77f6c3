import { doubtInWords } from "../../../lib/period-words.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { ListedSeat, Sender } from "../domain/seat.ts";
import type { Holder } from "../domain/seats-on-a-day.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { peopleTexts } from "../texts/people.ts";

/** What somebody is in a body, with what the source adds. */
export const RoleWords = ({ view, seat }: { readonly view: View; readonly seat: ListedSeat }) => (
  <>
    {bodyTexts[view.language].roles[seat.role]}
    {seat.roleNote !== null && <span lang="nl"> ({seat.roleNote})</span>}
  </>
);

/** Who sends the holder of a seat; a vacant seat and a candidate say so, and for whom a vacant one is kept. */
export function SenderWords({ view, seat }: { readonly view: View; readonly seat: ListedSeat }) {
  const t = bodyTexts[view.language];
  if (seat.state === "vacant") {
    return (
      <>
        <strong class="vacant">{t.vacant}</strong>
        {seat.sender !== null && (
          <>
            {" "}
            ({t.keptFor} <SenderLink sender={seat.sender} />)
          </>
        )}
      </>
    );
  }
  return (
    <>
      {seat.sender === null ? <span class="quiet">{t.cityUnknown}</span> : <SenderLink sender={seat.sender} />}
      {seat.state === "candidate" && <span class="quiet"> ({t.candidate})</span>}
    </>
  );
}

const SenderLink = ({ sender: { isCity, slug, name } }: { readonly sender: Sender }) => (
  <Link href={`/${isCity ? "steden" : "organisaties"}/${slug}`}>{name}</Link>
);

/** Who sits and who stands in, for whom the asker may know; nothing when nobody can be named. */
export function HolderWords({ view, seat }: { readonly view: View; readonly seat: ListedSeat }) {
  const t = peopleTexts[view.language];
  return (
    <>
      {seat.person !== null && <Link href={`/mensen/${seat.person}`}>{seat.personName}</Link>}
      {seat.substitute !== null && (
        <span>
          {t.standIn} <Link href={`/mensen/${seat.substitute}`}>{seat.substituteName}</Link>
        </span>
      )}
    </>
  );
}

/** What a source showed last of a seat that is not certain on a day; nothing when it is. */
export const Doubt = ({ view, day, holder }: { readonly view: View; readonly day: string; readonly holder: Holder<ListedSeat> }) =>
  holder.standing === "yes" ? null : <span class="doubt">{doubtInWords(holder.seat.period, day, view.language)}</span>;
