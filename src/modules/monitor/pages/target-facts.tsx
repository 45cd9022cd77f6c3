import type { Language } from "../../../lib/language.ts";
import type { Children } from "../../../lib/markup/markup.ts";
import { decimalNumber } from "../../../lib/numbers.ts";
import type { TargetReading, ToldPath } from "../domain/indicator-target.ts";
import { courseOf } from "../domain/target-path.ts";
import type { TargetStory } from "../domain/target-story.ts";
import { periodInWords } from "../texts/period.ts";
import { statusTexts } from "../texts/status.ts";
import { targetStoryTexts } from "../texts/target.ts";
import { numberInWords, reachedInWords } from "./target-number.ts";
import { deviationInWords } from "./target-status.tsx";

/** From where to where a target goes, what the path asks by now, and what there is. */
export function TargetFacts({ story, language }: { readonly story: TargetStory; readonly language: Language }) {
  const { measured } = story.measure;
  const t = targetStoryTexts[language];
  return (
    <dl class="facts">
      <Fact name={t.forWhom}>{t.scopes[measured.scope]}</Fact>
      <Fact name={t.base}>{baseInWords(story.path, language)}</Fact>
      {aimInWords(story.path, language) !== null && <Fact name={t.aim}>{aimInWords(story.path, language)}</Fact>}
      <Fact name={t.path}>{pathInWords(story.path, language)}</Fact>
      <dt>{t.unit}</dt>
      <dd lang="nl">{`${measured.unit} (${measured.moment})`}</dd>
      <Fact name={t.measuredWith}>{story.reading === null ? t.notMeasuredYet : readingInWords(story.reading, language)}</Fact>
      <ReachedFacts story={story} language={language} />
    </dl>
  );
}

function ReachedFacts({ story: { status, reading, measure }, language }: { readonly story: TargetStory; readonly language: Language }) {
  const t = targetStoryTexts[language];
  if (status.word === "not_enough_data") return null;
  const deviation = deviationInWords(status, language);
  const { band } = measure.measured;
  const period = periodInWords(status.period, language);
  return (
    <>
      <Fact name={t.latest}>{t.inPeriod(reachedInWords(status.value, reading, language), period)}</Fact>
      <Fact name={t.asked}>{numberInWords(status.pathValue, language)}</Fact>
      {deviation !== null && <Fact name={t.deviation}>{deviation}</Fact>}
      {band > 0 && <Fact name={t.margin}>{statusTexts[language].band(decimalNumber(band * 100, language))}</Fact>}
    </>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: Children }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function baseInWords({ path }: ToldPath, language: Language): string {
  const t = targetStoryTexts[language];
  if (path.kind === "none" || path.base === null) return t.baseUnknown;
  return t.inPeriod(numberInWords(path.base.value, language), periodInWords(path.base.period, language));
}

/** Where a path ends; null when there is no number to go to. */
function aimInWords({ path }: ToldPath, language: Language): string | null {
  const end = path.kind === "linear" || path.kind === "step" ? path.target : (courseOf(path)?.target ?? null);
  return end && targetStoryTexts[language].inPeriod(numberInWords(end.value, language), periodInWords(end.period, language));
}

/** A path as it is told, with how it goes from year to year. */
function pathInWords(told: ToldPath, language: Language): string {
  const title = language === "nl" ? told.titleNl : told.titleEn;
  return `${title}: ${wayInWords(told, language)}`;
}

function wayInWords({ path }: ToldPath, language: Language): string {
  const t = targetStoryTexts[language];
  const year = (period: Parameters<typeof periodInWords>[0]) => periodInWords(period, language);
  if (path.kind === "none") return t.nowhere;
  if (path.kind === "step") return t.step(year(path.target.period));
  if (path.base === null) return t.baseUnknown;
  if (path.kind === "linear") return t.linear(numberInWords(path.base.value, language), numberInWords(path.target.value, language));
  return t.perYear(numberInWords(path.perYear, language), year(path.base.period), year(path.until));
}

/** With what a target is measured. */
export function readingInWords(reading: TargetReading, language: Language): string {
  const titleOf = ({ titleNl, titleEn }: { readonly titleNl: string; readonly titleEn: string }) => (language === "nl" ? titleNl : titleEn);
  if (reading.kind === "series") return titleOf(reading.series);
  return targetStoryTexts[language].gainOf(titleOf(reading.share), titleOf(reading.stock));
}
