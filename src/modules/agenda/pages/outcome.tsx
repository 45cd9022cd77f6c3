import type { Language } from "../../../lib/language.ts";
import type { Children } from "../../../lib/markup/markup.ts";
import { dateInWords, isPartialDate } from "../../../lib/partial-date.ts";
import { capitalised } from "../../../lib/text.ts";
import { texts as words } from "../../../ui/texts.ts";
import { VerdictMark, type VerdictName } from "../../../ui/verdict.tsx";
import type { AgendaRemark } from "../domain/agenda.ts";
import { type Certainty, certainties } from "../domain/certainty.ts";
import { outcomeTexts } from "../texts/outcomes.ts";

interface OutcomeProps {
  readonly verdict: VerdictName;
  /** What the verdict says, in a sentence. */
  readonly meaning: string;
  readonly certainty: Certainty;
  readonly note: string | null;
  /** What the verdict is called here, where the usual word does not fit. */
  readonly word?: string;
  readonly language: Language;
}

/** What became of an item, large and in words, with how certain that is. */
export const Outcome = ({ verdict, meaning, certainty, note, word, language }: OutcomeProps) => (
  <div class="outcome">
    <p class="outcome__verdict">
      <VerdictMark verdict={verdict} size={36} />
      <strong>{word ?? words[language].verdict[verdict]}</strong>
    </p>
    <p>{meaning}</p>
    {note !== null && <p lang="nl">{note}</p>}
    <p class="quiet small">
      {capitalised(words[language].certainty[certainty])}: {words[language].certaintyMeans[certainty]}
    </p>
  </div>
);

/** A verdict in a list: mark and word, with the certainty below. */
export const ListedOutcome = ({
  verdict,
  certainty,
  word,
  language,
}: Pick<OutcomeProps, "verdict" | "certainty" | "word" | "language">) => (
  <p class="listed-outcome">
    <span class="verdict">
      <VerdictMark verdict={verdict} />
      {word ?? words[language].verdict[verdict]}
    </span>
    <span class="quiet small">{words[language].certainty[certainty]}</span>
  </p>
);

interface TrustProps {
  readonly title: string;
  /** What each verdict says, in the order in which they are told. */
  readonly meanings: readonly (readonly [VerdictName, string])[];
  readonly notes: readonly AgendaRemark[];
  readonly language: Language;
}

/** How certain the verdicts are: what they mean, and our own words on sources and limits. */
export const Trust = ({ title, meanings, notes, language }: TrustProps) => (
  <details class="trust">
    <summary>{title}</summary>
    <dl class="facts">
      {meanings.map(([verdict, meaning]) => (
        <Told term={words[language].verdict[verdict]}>{meaning}</Told>
      ))}
      <Told term={outcomeTexts[language].certainty}>
        <ul>
          {certainties.map((certainty) => (
            <li>
              {words[language].certainty[certainty]}: {words[language].certaintyMeans[certainty]}
            </li>
          ))}
        </ul>
      </Told>
      {notes.map((note) => (
        <Told term={note.topic ?? ""} lang="nl">
          {capitalised(isPartialDate(note.sentence) ? dateInWords({ on: note.sentence, note: null }, "nl") : note.sentence)}
        </Told>
      ))}
    </dl>
  </details>
);

interface ToldProps {
  readonly term: string;
  readonly children: Children;
  readonly lang?: Language;
}

const Told = ({ term, children, lang }: ToldProps) => (
  <>
    <dt lang={lang}>{term}</dt>
    <dd lang={lang}>{children}</dd>
  </>
);
