import { shortened } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Form, type FormState } from "../../../../ui/form.tsx";
import type { FormField } from "../../../../ui/form-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { figuresAddress, indicatorAddress, newReplyAddress, replyAddress } from "../../domain/addresses.ts";
import type { CityLine } from "../../domain/beside.ts";
import { type Indicator, titleIn } from "../../domain/indicator.ts";
import type { StandingReply, WithdrawnReply } from "../../domain/reply.ts";
import { mostSigns } from "../../domain/reply-words.ts";
import { periodInWords } from "../../texts/period.ts";
import { replyTexts } from "../../texts/replies.ts";
import { replyFormTexts } from "../../texts/reply-form.ts";
import { texts } from "../../texts.ts";
import { dayInWords, headingOf, longestTitle, signature } from "./said.tsx";

interface NewReplyProps {
  readonly view: View;
  readonly indicator: Indicator;
  readonly city: CityLine;
  readonly standing: readonly StandingReply[];
  readonly gone: readonly WithdrawnReply[];
  readonly state: FormState;
}

/** A city says something beside its figure; what it says already stands below. */
export function NewReplyPage({ view, indicator, city, standing, gone, state }: NewReplyProps) {
  const t = replyFormTexts[view.language];
  const figure = titleIn(indicator, view.language);
  const title = t.newTitle(city.name, figure);
  return (
    <Page
      view={view}
      title={shortened(title, longestTitle)}
      description={t.description}
      above={[
        { href: figuresAddress, name: texts[view.language].figures },
        { href: indicatorAddress(indicator.id, city.slug), name: figure },
      ]}
    >
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <Form view={view} action={newReplyAddress(indicator.id, city.slug)} fields={fieldsOf(view, city)} state={state} submit={t.submit} />
      <section>
        <h2>{t.already(city.name)}</h2>
        {standing.length === 0 && <p class="empty">{t.none}</p>}
        <ul class="rows">
          {standing.map((reply) => (
            <li>
              <Link href={replyAddress(reply.id)}>{headingOf(reply, view.language)}</Link>
              <p class="small quiet">{signature(reply, city.name, view.language)}</p>
            </li>
          ))}
        </ul>
      </section>
      {gone.length > 0 && <Gone view={view} gone={gone} />}
    </Page>
  );
}

/** What its own city can still read. */
function Gone({ view, gone }: Pick<NewReplyProps, "view" | "gone">) {
  const t = replyFormTexts[view.language];
  return (
    <section>
      <h2>{t.gone}</h2>
      <ul class="rows">
        {gone.map((reply) => (
          <li>
            <Link href={replyAddress(reply.id)}>
              {t.goneOn(headingOf(reply, view.language), dayInWords(reply.withdrawal.on, view.language))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function fieldsOf({ language }: View, { line }: CityLine): readonly FormField[] {
  const t = replyFormTexts[language];
  const { kinds } = replyTexts[language];
  const periods = line.points.map(({ period }) => ({ value: period, label: periodInWords(period, language) })).toReversed();
  return [
    {
      kind: "choice",
      name: "soort",
      label: t.kind,
      hint: t.kindHint,
      options: [
        { value: "weerwoord", label: kinds.reply },
        { value: "toelichting", label: kinds.explanation },
      ],
    },
    { kind: "choice", name: "van", label: t.from, hint: t.fromHint, empty: t.whole, options: periods, isOptional: true },
    { kind: "choice", name: "tot", label: t.to, empty: t.whole, options: periods, isOptional: true },
    ...wordFields({ language }),
    { kind: "hidden", name: "nummer" },
  ];
}

/** What the city says, and who signs. */
export function wordFields({ language }: Pick<View, "language">): readonly FormField[] {
  const t = replyFormTexts[language];
  return [
    { kind: "long-text", name: "tekst", label: t.text, hint: t.textHint, maxLength: mostSigns, rows: 8 },
    { kind: "text", name: "functie", label: t.office, hint: t.officeHint, maxLength: 100 },
  ];
}
