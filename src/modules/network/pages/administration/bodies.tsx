import { periodInWords } from "../../../../lib/period-words.ts";
import { capitalised } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import type { FormField } from "../../../../ui/form-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { asBodyAudience } from "../../domain/administration-kinds.ts";
import { type Body, type BodyKind, bodyKinds, type Course } from "../../domain/body.ts";
import { rooms } from "../../domain/roles.ts";
import type { NamedMandate } from "../../store/mandates.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { wordTexts } from "../../texts/words.ts";
import { audienceField } from "./audience-field.ts";
import { FormPage, type FormTurn } from "./form-page.tsx";
import { MandateTable } from "./mandates.tsx";

interface BodiesProps {
  readonly view: View;
  readonly bodies: readonly Body[];
  readonly mayAdd: boolean;
}

/** All bodies that somebody may know of. */
export function BodiesPage({ view, bodies, mayAdd }: BodiesProps) {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  return (
    <Page view={view} title={t.bodies} description={t.parts.bodies[1] ?? ""} above={[{ href: "/beheer", name: t.administration }]}>
      <h1>{t.bodies}</h1>
      <p class="lead">{t.bodiesLead}</p>
      {mayAdd && (
        <p>
          <Link href="/beheer/gremia/nieuw">{t.addBody}</Link>
        </p>
      )}
      <Table
        caption={t.bodiesCaption}
        heads={[t.name, t.kind, t.from, t.whoSees]}
        rows={bodies.map((body) => [
          <Link href={`/beheer/gremia/${body.slug}`}>{body.name}</Link>,
          words.bodyKind[body.kind],
          capitalised(periodInWords(body.period, view.language)),
          words.audience[asBodyAudience(body.audience)],
        ])}
      />
    </Page>
  );
}

interface BodyFormProps extends FormTurn {
  readonly view: View;
  /** Null for a new one. */
  readonly body: Body | null;
  readonly bodies: readonly Body[];
}

/** The form of a body. */
export function BodyFormPage({ view, body, bodies, ...turn }: BodyFormProps) {
  const t = administrationTexts[view.language];
  return (
    <FormPage
      view={view}
      title={body === null ? t.addBody : t.changeBody(body.name)}
      above={[{ href: "/beheer/gremia", name: t.bodies }, ...crumbsOf(body)]}
      action={body === null ? "/beheer/gremia" : `/beheer/gremia/${body.slug}`}
      fields={bodyFields(view, body, bodies)}
      submit={body === null ? t.add : t.save}
      {...turn}
    />
  );
}

/** What the fields of a body hold. */
export const bodyTyped = (body: Body, bodies: readonly Body[]): Readonly<Record<string, string>> => ({
  naam: body.name,
  soort: body.kind,
  onder: bodies.find(({ id }) => id === body.parent)?.slug ?? "",
  evenknie: bodies.find(({ id }) => id === body.counterpart)?.slug ?? "",
  taak: body.task ?? "",
  wie: asBodyAudience(body.audience),
  van: body.period.from.on ?? "",
  versie: String(body.version),
});

function bodyFields(view: View, body: Body | null, bodies: readonly Body[]): readonly FormField[] {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  const others = bodies.filter(({ id }) => id !== body?.id).map(({ slug, name }) => ({ value: slug, label: name }));
  return [
    { kind: "text", name: "naam", label: t.name, maxLength: 200 },
    { kind: "choice", name: "soort", label: t.kind, options: kindsFor(body).map((kind) => ({ value: kind, label: words.bodyKind[kind] })) },
    { kind: "choice", name: "onder", label: t.under, empty: t.highest, options: others },
    { kind: "choice", name: "evenknie", label: t.counterpart, empty: t.none, options: others },
    { kind: "long-text", name: "taak", label: t.task, isOptional: true },
    { kind: "text", name: "van", label: t.from, hint: t.fromHint, isOptional: true, maxLength: 10 },
    audienceField(view),
    ...(body === null ? [] : [{ kind: "hidden", name: "versie" } as const]),
  ];
}

/** A body cannot become a room that gives roles, nor stop being one; the technical room is made when the platform is set up. */
const kindsFor = (body: Body | null): readonly BodyKind[] => {
  if (body === null) return bodyKinds.filter((kind) => kind !== "administration");
  return body.kind in rooms ? [body.kind] : bodyKinds.filter((kind) => !(kind in rooms));
};

const crumbsOf = (body: Body | null) => (body === null ? [] : [{ href: `/beheer/gremia/${body.slug}`, name: body.name }]);

interface BodyProps {
  readonly view: View;
  readonly body: Body;
  readonly may: { readonly change: boolean; readonly course: boolean; readonly mandate: boolean };
  readonly mandates: readonly NamedMandate[];
  readonly today: string;
}

/** One body, with the ways to change it and the mandates that it gave. */
export function BodyPage({ view, body, may, mandates, today }: BodyProps) {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  const at = `/beheer/gremia/${body.slug}`;
  const ways = [
    ...(may.change ? [[`${at}/wijziging`, t.change] as const, [`${at}/einde`, t.end] as const] : []),
    ...(may.course ? [[`${at}/koers`, t.course] as const] : []),
    [`/beheer/zetels?gremium=${body.slug}`, t.seats] as const,
    [`/beheer/overdracht/gremia/${body.slug}`, t.handover] as const,
  ];
  return (
    <Page
      view={view}
      title={body.name}
      description={t.formDescription}
      above={[
        { href: "/beheer", name: t.administration },
        { href: "/beheer/gremia", name: t.bodies },
      ]}
    >
      <h1>{body.name}</h1>
      <dl class="facts">
        <dt>{t.kind}</dt>
        <dd>{words.bodyKind[body.kind]}</dd>
        <dt>{t.from}</dt>
        <dd>{capitalised(periodInWords(body.period, view.language))}</dd>
        <dt>{t.whoSees}</dt>
        <dd>{words.audience[asBodyAudience(body.audience)]}</dd>
        {body.task !== null && (
          <>
            <dt>{t.task}</dt>
            <dd lang="nl">{body.task}</dd>
          </>
        )}
      </dl>
      <ul class="exports">
        {ways.map(([href, name]) => (
          <li>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
      <section>
        <h2>{t.mandates}</h2>
        <MandateTable view={view} mandates={mandates} today={today} mayEnd={may.mandate} />
        {may.mandate && (
          <p>
            <Link href={`${at}/mandaten/nieuw`}>{t.giveMandate}</Link>
          </p>
        )}
      </section>
    </Page>
  );
}

interface BodyEndProps extends FormTurn {
  readonly view: View;
  readonly body: Body;
  readonly bodies: readonly Body[];
  /** How many running seats end with it. */
  readonly seats: number;
}

/** The form with which a body ends. */
export function BodyEndPage({ view, body, bodies, seats, ...turn }: BodyEndProps) {
  const t = administrationTexts[view.language];
  const others = bodies.filter(({ id }) => id !== body.id).map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <FormPage
      view={view}
      title={t.endBody(body.name)}
      lead={t.endBodyLead(seats)}
      above={[{ href: "/beheer/gremia", name: t.bodies }, ...crumbsOf(body)]}
      action={`/beheer/gremia/${body.slug}/einde`}
      fields={[
        { kind: "date", name: "dag", label: t.endDay },
        { kind: "choice", name: "opvolger", label: t.successor, empty: t.none, options: others },
        { kind: "hidden", name: "versie" },
      ]}
      submit={t.end}
      isGrave
      {...turn}
    />
  );
}

interface CourseProps extends FormTurn {
  readonly view: View;
  readonly body: Body;
}

/** The form of a body's task and course. */
export function CoursePage({ view, body, ...turn }: CourseProps) {
  const t = administrationTexts[view.language];
  return (
    <FormPage
      view={view}
      title={`${t.course}: ${body.name}`}
      above={[{ href: "/beheer/gremia", name: t.bodies }, ...crumbsOf(body)]}
      action={`/beheer/gremia/${body.slug}/koers`}
      fields={[
        { kind: "long-text", name: "taak", label: t.task, isOptional: true },
        { kind: "text", name: "periode", label: t.coursePeriod, hint: t.coursePeriodHint, isOptional: true, maxLength: 200 },
        { kind: "text", name: "naam", label: t.courseLine, isOptional: true, maxLength: 200 },
        { kind: "long-text", name: "context", label: t.courseContext, hint: t.onePerLine, isOptional: true },
        { kind: "long-text", name: "inzet", label: t.courseEffort, hint: t.onePerLine, isOptional: true },
        { kind: "long-text", name: "nodig", label: t.courseNeeded, hint: t.onePerLine, isOptional: true },
        { kind: "long-text", name: "aandacht", label: t.courseAttention, hint: t.onePerLine, isOptional: true },
        { kind: "hidden", name: "versie" },
      ]}
      submit={t.save}
      {...turn}
    />
  );
}

/** What the fields of a course hold: its first line; a course with more lines keeps the others. */
export function courseTyped(body: Body, course: Course | null): Readonly<Record<string, string>> {
  const [line] = course?.lines ?? [];
  return {
    taak: body.task ?? "",
    periode: course?.periodWords ?? "",
    naam: line?.name ?? "",
    context: line?.context.join("\n") ?? "",
    inzet: line?.effort.join("\n") ?? "",
    nodig: line?.needed.join("\n") ?? "",
    aandacht: line?.attention.join("\n") ?? "",
    versie: String(body.version),
  };
}
