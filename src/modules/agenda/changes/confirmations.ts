import type { Change } from "../../../lib/change.ts";
import { dayOf } from "../../../lib/day.ts";
import { counted, groupedBy } from "../../../lib/lists.ts";
import { confirmationAnswers, confirmedKinds } from "../domain/confirmation.ts";
import { headKey } from "../domain/record-head.ts";
import { allAnswers, type CountedAnswer } from "../store/changes/told.ts";
import { changeTexts } from "../texts/changes.ts";
import type { Asking, Known } from "./known.ts";

/** How much each city confirmed on a day: counts alone, and of what whoever asks may see. */
export async function confirmationChanges({ db, language }: Asking, { heads }: Known): Promise<readonly Change[]> {
  const seen = (await allAnswers(db)).filter(({ kind, record }) =>
    confirmedKinds.some((one) => one === kind && heads.has(headKey(one, record))),
  );
  const days = groupedBy(seen, ({ at, city }) => `${dayOf(new Date(at))}/${city?.slug ?? "netwerk"}`);
  return [...days].flatMap(([day, answers]): readonly Change[] => {
    const last = answers.at(-1);
    return last ? [changeOf(day, answers, last, language)] : [];
  });
}

function changeOf(day: string, answers: readonly CountedAnswer[], { at, city }: CountedAnswer, language: Asking["language"]): Change {
  const t = changeTexts[language];
  const counts = counted(answers, ({ answer }) => answer);
  const address = city === null ? "/voortgang" : `/steden/${city.slug}`;
  return {
    kind: "confirmation",
    id: `bevestiging/${day}`,
    label: null,
    title: t.confirmed(city?.name ?? null, answers.length),
    titleLanguage: language,
    act: confirmationAnswers.flatMap((answer) => (counts.has(answer) ? [t.answers[answer](counts.get(answer) ?? 0)] : [])).join(", "),
    reason: null,
    organisation: null,
    address,
    difference: null,
    happened: null,
    recordedAt: new Date(at),
    sources: [],
    about: [address],
  };
}
