import type { Language } from "../../../lib/language.ts";
import { Table } from "../../../ui/table.tsx";
import type { TargetReading } from "../domain/indicator-target.ts";
import type { TargetStory } from "../domain/target-story.ts";
import { periodInWords } from "../texts/period.ts";
import { statusTexts } from "../texts/status.ts";
import { targetStoryTexts } from "../texts/target.ts";
import { TargetChart } from "./target-chart.tsx";
import { readingInWords, TargetFacts } from "./target-facts.tsx";
import { numberInWords, reachedInWords } from "./target-number.ts";
import { LargeStatus, StatusWord } from "./target-status.tsx";

interface Props {
  readonly story: TargetStory;
  readonly language: Language;
}

/** How a target goes: the answer, what it rests on, the figures through the years, and what to mind. */
export const TargetStoryParts = ({ story, language }: Props) => (
  <>
    <div class="columns block">
      <div>
        <LargeStatus status={story.status} language={language} />
        <p lang="nl">{story.measure.measured.note}</p>
        <p class="small quiet">{statusTexts[language].onlyFinal}</p>
      </div>
      <TargetFacts story={story} language={language} />
    </div>
    <TargetChart story={story} language={language} />
    <OtherReadings story={story} language={language} />
    <TargetNotes story={story} language={language} />
  </>
);

function OtherReadings({ story: { others }, language }: Props) {
  const t = targetStoryTexts[language];
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{t.otherReadings}</summary>
      <p>{t.otherReadingsLead}</p>
      <Table
        caption={t.otherReadings}
        heads={[t.measuredWith, t.path, t.latest, t.asked, t.status]}
        rows={others.map(({ reading, path, status }) => [
          readingInWords(reading, language),
          language === "nl" ? path.titleNl : path.titleEn,
          status.word === "not_enough_data"
            ? "–"
            : t.inPeriod(reachedInWords(status.value, reading, language), periodInWords(status.period, language)),
          status.word === "not_enough_data" ? "–" : numberInWords(status.pathValue, language),
          <StatusWord status={status} language={language} />,
        ])}
        isStill
      />
    </details>
  );
}

/** What else to mind, in our own words, with where the figures come from and what the network thinks of the path. */
function TargetNotes({ story: { measure, reading }, language }: Props) {
  const t = targetStoryTexts[language];
  const { scopeNote, baseNote, cityNote } = measure.measured;
  const notes = [scopeNote, baseNote, cityNote].filter((one) => one !== null);
  return (
    <>
      <h3>{t.notes}</h3>
      <ul lang="nl">
        {notes.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      {reading !== null && <Sources sources={sourcesOf(reading)} language={language} />}
      <p class="small quiet">
        {`${t.standing}: `}
        <span lang="nl">{measure.standing}</span>
      </p>
    </>
  );
}

const sourcesOf = (reading: TargetReading): readonly string[] => [
  ...new Set((reading.kind === "series" ? [reading.series] : [reading.share, reading.stock]).map(({ source }) => source)),
];

const Sources = ({ sources, language }: { readonly sources: readonly string[]; readonly language: Language }) => (
  <p class="small quiet">
    {`${targetStoryTexts[language].sources}: `}
    <span lang="nl">{sources.join("; ")}</span>
  </p>
);
