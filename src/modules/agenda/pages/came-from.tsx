import type { Language } from "../../../lib/language.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { Link } from "../../../ui/link.tsx";
import type { MeetingHead } from "../domain/origin.ts";
import { originTexts } from "../texts/origin.ts";

/** How a meeting is called where another could have the same title. */
export const meetingName = ({ title, begins }: Pick<MeetingHead, "title" | "begins">, language: Language): string =>
  begins.on === null && begins.note === null ? title : `${title}, ${dateInWords(begins, language)}`;

/** A meeting with the way to its page. */
export const MeetingLink = ({ meeting, language }: { readonly meeting: MeetingHead; readonly language: Language }) => (
  <Link href={meeting.address}>
    <span lang={language === "nl" ? undefined : "nl"}>{meetingName(meeting, language)}</span>
  </Link>
);

interface CameFromProps {
  readonly meeting: MeetingHead | null;
  readonly language: Language;
}

/** Among the facts of something: the meeting that it came from; nothing when nobody told, or it may not be known. */
export const CameFromFact = ({ meeting, language }: CameFromProps) =>
  meeting === null ? null : (
    <>
      <dt>{originTexts[language].cameFrom}</dt>
      <dd>
        <MeetingLink meeting={meeting} language={language} />
      </dd>
    </>
  );

/** The same as a line of its own. */
export const CameFromLine = ({ meeting, language }: CameFromProps) =>
  meeting === null ? null : (
    <p>
      {originTexts[language].cameFrom}: <MeetingLink meeting={meeting} language={language} />
    </p>
  );
