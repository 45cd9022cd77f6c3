import type { View } from "../../../../lib/view.ts";
import { Form, type FormState } from "../../../../ui/form.tsx";
import { Page } from "../../../../ui/page.tsx";
import { confirmedKinds, freshnesses } from "../../domain/confirmation.ts";
import type { FocusPointHead, ThemeHead } from "../../domain/heads.ts";
import type { CityHead } from "../../domain/listed-initiative.ts";
import type { Reach } from "../../domain/rounds/tally.ts";
import { labelOf } from "../../domain/words.ts";
import type { RoundSelectionQuery } from "../../input/rounds.ts";
import type { BodyName } from "../../store/rounds/bodies.ts";
import { roundTexts } from "../../texts/rounds.ts";
import { roundsAddress } from "./rounds.tsx";

interface NewRoundProps {
  readonly view: View;
  readonly query: RoundSelectionQuery;
  readonly choices: {
    readonly bodies: readonly BodyName[];
    readonly themes: readonly ThemeHead[];
    readonly points: readonly FocusPointHead[];
    readonly cities: readonly Pick<CityHead, "id" | "name">[];
  };
  /** Whether somebody may only ask in the name of a body. */
  readonly needsBody: boolean;
  readonly reach: Reach;
  readonly state: FormState;
}

/** Opening a round: first what is asked, with what that holds, then when. */
export function NewRoundPage({ view, query, choices, needsBody, reach, state }: NewRoundProps) {
  const t = roundTexts[view.language];
  return (
    <Page
      view={view}
      title={t.newRound}
      description={t.description}
      above={[
        { href: "/beheer", name: t.administration },
        { href: roundsAddress, name: t.rounds },
      ]}
    >
      <h1>{t.newRound}</h1>
      <section>
        <h2>{t.selection}</h2>
        <p>{t.selectionLead}</p>
        <SelectionForm view={view} query={query} choices={choices} needsBody={needsBody} />
      </section>
      <section aria-live="polite">
        <h2>{t.reachTitle}</h2>
        <p class="lead">{t.reach(reach)}</p>
        <p class="quiet">{reach.items === 0 ? t.reachEmpty : t.reachSays}</p>
      </section>
      {reach.items > 0 && (
        <section>
          <h2>{t.plan}</h2>
          <Form view={view} action={roundsAddress} fields={planFields(view)} state={state} submit={t.open}>
            {sent(query).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          </Form>
        </section>
      )}
    </Page>
  );
}

const planFields = (view: View) => {
  const t = roundTexts[view.language];
  return [
    { kind: "text", name: "naam", label: t.name, hint: t.nameHint, maxLength: 120 },
    { kind: "date", name: "opent", label: t.opens },
    { kind: "date", name: "herinnert", label: t.reminds, hint: t.remindsHint, isOptional: true },
    { kind: "date", name: "herinnertWeer", label: t.remindsAgain, isOptional: true },
    { kind: "date", name: "escaleert", label: t.escalates, hint: t.escalatesHint, isOptional: true },
    { kind: "date", name: "sluit", label: t.closes },
  ] as const;
};

/** The selection as fields of the form that opens it. */
const sent = ({ gremium, thema, speerpunt, stad, soort, versheid }: RoundSelectionQuery): readonly (readonly [string, string])[] =>
  Object.entries({ gremium: gremium === null ? [] : [gremium], thema, speerpunt, stad, soort, versheid }).flatMap(([name, chosen]) =>
    chosen.length === 0 ? [] : [[name, chosen.join(" ")] as const],
  );

function SelectionForm({ view, query, choices, needsBody }: Pick<NewRoundProps, "view" | "query" | "choices" | "needsBody">) {
  const t = roundTexts[view.language];
  const { bodies, themes, points, cities } = choices;
  return (
    <form class="form form--wide" method="get" action={`${roundsAddress}/nieuw`}>
      <p class="field">
        <label class="utrecht-form-label" for="gremium">
          {t.inTheNameOf}
        </label>
        <span class="field__hint">{t.inTheNameOfHint}</span>
        <select class="utrecht-select utrecht-select--html-select" id="gremium" name="gremium">
          {!needsBody && <option value="">{t.secretariat}</option>}
          {bodies.map(({ id, name }) => (
            <option value={id} selected={id === query.gremium}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Ticks name="soort" legend={t.kinds} chosen={query.soort} options={confirmedKinds.map((kind) => [kind, t.kindWords[kind]])} />
      <Ticks
        name="versheid"
        legend={t.freshnesses}
        chosen={query.versheid}
        options={freshnesses.map((one) => [one, t.freshnessWords[one]])}
      />
      <Ticks
        name="thema"
        legend={t.themes}
        chosen={query.thema}
        options={themes.map((theme) => [theme.id, `${labelOf(theme)}. ${theme.title}`])}
        isFolded
      />
      <Ticks
        name="speerpunt"
        legend={t.points}
        chosen={query.speerpunt}
        options={points.map(({ id, code, title }) => [id, `${code} ${title}`])}
        isFolded
      />
      <Ticks name="stad" legend={t.cities} chosen={query.stad} options={cities.map(({ id, name }) => [id, name])} isFolded />
      <p class="form__act">
        <button class="nl-button nl-button--secondary" type="submit">
          {t.count}
        </button>
      </p>
    </form>
  );
}

interface TicksProps {
  readonly name: string;
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly options: readonly (readonly [string, string])[];
  /** Long lists stay folded until they are wanted, or hold a choice. */
  readonly isFolded?: boolean;
}

function Ticks({ name, legend, chosen, options, isFolded = false }: TicksProps) {
  const boxes = options.map(([value, label], index) => (
    <p class="tick">
      <input type="checkbox" class="field__tick" id={`${name}-${index}`} name={name} value={value} checked={chosen.includes(value)} />
      <label for={`${name}-${index}`}>{label}</label>
    </p>
  ));
  if (!isFolded)
    return (
      <fieldset class="ticks">
        <legend>{legend}</legend>
        {boxes}
      </fieldset>
    );
  return (
    <details open={chosen.length > 0}>
      <summary>{chosen.length === 0 ? legend : `${legend} (${chosen.length})`}</summary>
      <fieldset class="ticks ticks--many">
        <legend class="hidden">{legend}</legend>
        {boxes}
      </fieldset>
    </details>
  );
}
