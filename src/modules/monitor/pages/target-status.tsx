import type { Language } from "../../../lib/language.ts";
import { fixedNumber } from "../../../lib/numbers.ts";
import { StatusMark } from "../../../ui/status-mark.tsx";
import type { Status } from "../domain/status.ts";
import { statusTexts } from "../texts/status.ts";
import { targetStoryTexts } from "../texts/target.ts";

/** How a target goes, large and in words, or why that cannot be said. */
export function LargeStatus({ status, language }: { readonly status: Status; readonly language: Language }) {
  const t = statusTexts[language];
  return (
    <div class="outcome">
      <p class="outcome__verdict">
        <StatusMark status={status.word} size={36} />
        <strong>{t.words[status.word]}</strong>
      </p>
      <p>
        {t.meanings[status.word]}
        {status.word === "not_enough_data" && ` ${t.reasons[status.reason]}`}
      </p>
    </div>
  );
}

/** The word with its shape, for lists and tables. */
export const StatusWord = ({ status, language }: { readonly status: Status; readonly language: Language }) => (
  <span class="verdict">
    <StatusMark status={status.word} />
    {statusTexts[language].words[status.word]}
  </span>
);

/** How a target goes, in a list of targets: with the question that it answers, so that nobody takes it for the verdict. */
export const ListedStatus = ({ status, language }: { readonly status: Status; readonly language: Language }) => (
  <span>
    {`${targetStoryTexts[language].inFigures}: `}
    <StatusWord status={status} language={language} />
  </span>
);

/** How far a figure is from its path, in words; null where that cannot be said. */
export function deviationInWords(status: Status, language: Language): string | null {
  if (status.word === "not_enough_data" || status.deviation === null) return null;
  const t = targetStoryTexts[language];
  const percent = fixedNumber(Math.abs(status.deviation) * 100, 1, language);
  if (status.deviation === 0) return t.same;
  return status.deviation > 0 ? t.more(percent) : t.less(percent);
}
