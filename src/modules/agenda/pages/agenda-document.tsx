import { groupedBy } from "../../../lib/lists.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { focusPointAddress, themeAddress } from "../domain/addresses.ts";
import type { AgendaRemark, CrossReference, Deadline, Partner, Programme } from "../domain/agenda.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { Theme } from "../domain/theme.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { Lines } from "./lines.tsx";
import { ThemeLink } from "./theme-link.tsx";

export interface DocumentProps {
  readonly view: View;
  readonly themes: readonly Theme[];
  readonly points: readonly FocusPoint[];
  readonly references: readonly CrossReference[];
  readonly remarks: readonly AgendaRemark[];
  readonly partners: readonly Partner[];
  readonly programmes: readonly Programme[];
  readonly deadlines: readonly Deadline[];
}

/** What the document says outside its themes, and what is not right in it. */
export const AboutDocument = (props: DocumentProps) => (
  <>
    <Deadlines {...props} />
    <Oddities {...props} />
    <References {...props} />
    <WayOfWorking {...props} />
    <Programmes {...props} />
    <Partners {...props} />
  </>
);

function Deadlines({ view, deadlines, themes }: DocumentProps) {
  const t = agendaTexts[view.language];
  return (
    <section id="termijnen">
      <h2>{t.deadlines}</h2>
      {deadlines.length === 0 ? (
        <p class="empty">{t.noDeadlines}</p>
      ) : (
        <ol class="rows">
          {deadlines.map(({ due, sentence, theme, lines }) => (
            <li>
              <p class="row__title">
                {dateInWords(due, view.language)}: <span lang="nl">{sentence}</span>
              </p>
              <p class="row__below">
                <ThemeOf themes={themes} id={theme} />
                <Lines view={view} lines={lines} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Oddities({ view, remarks }: DocumentProps) {
  const t = agendaTexts[view.language];
  const oddities = remarks.filter(({ kind }) => kind === "inconsistency");
  return (
    <section id="onregelmatigheden">
      <h2>{t.oddities}</h2>
      <p class="quiet">{oddities.length === 0 ? t.noOddities : t.odditiesSays}</p>
      <RemarkList view={view} remarks={oddities} />
    </section>
  );
}

function References({ view, references, themes, points }: DocumentProps) {
  const t = agendaTexts[view.language];
  const wrong = references.filter(({ isRight }) => !isRight);
  const right = references.filter(({ isRight }) => isRight);
  return (
    <section id="verwijzingen">
      <h2>{t.references}</h2>
      <p class="quiet">{references.length === 0 ? t.noReferences : t.referencesSays(references.length, wrong.length)}</p>
      {wrong.length > 0 && <h3>{t.referencesWrong}</h3>}
      <ReferenceRows view={view} references={wrong} themes={themes} points={points} />
      {right.length > 0 && <h3>{t.referencesRight}</h3>}
      <ReferenceRows view={view} references={right} themes={themes} points={points} />
    </section>
  );
}

const ReferenceRows = ({ view, references, themes, points }: Pick<DocumentProps, "view" | "references" | "themes" | "points">) =>
  references.length === 0 ? null : (
    <ul class="rows rows--columns">
      {references.map((reference) => (
        <li>
          <ReferenceWords view={view} reference={reference} themes={themes} points={points} />
          <p class="row__below">
            <span>
              {agendaTexts[view.language].standsIn} <ThemeOf themes={themes} id={reference.fromTheme} />
            </span>
            <Lines view={view} lines={[reference.line]} />
          </p>
        </li>
      ))}
    </ul>
  );

/** What is printed, what is meant by it, and why the two differ. */
function ReferenceWords({
  view,
  reference,
  themes,
  points,
}: Pick<DocumentProps, "view" | "themes" | "points"> & { readonly reference: CrossReference }) {
  const t = agendaTexts[view.language];
  const { printed, meantWords, explanation } = reference;
  const href = meantAddress(reference, themes, points);
  if (printed === meantWords) {
    return (
      <p>
        <Meant href={href} words={printed} />
      </p>
    );
  }
  return (
    <>
      <p>
        {t.printed}: <q lang="nl">{printed}</q>
      </p>
      <p class="row__title">
        {t.meant}: <Meant href={href} words={meantWords} />
      </p>
      {explanation !== null && <p lang="nl">{explanation}</p>}
    </>
  );
}

function Meant({ href, words }: { readonly href: string | null; readonly words: string }) {
  const named = <span lang="nl">{words}</span>;
  return href === null ? named : <Link href={href}>{named}</Link>;
}

/** Where the meant focus point or theme is found; null when a range is meant. */
function meantAddress({ meantPoint, meantTheme }: CrossReference, themes: readonly Theme[], points: readonly FocusPoint[]): string | null {
  const point = points.find(({ id }) => id === meantPoint);
  if (point) return focusPointAddress(point.agenda, point.code);
  const theme = themes.find(({ id }) => id === meantTheme);
  return theme ? themeAddress(theme.agenda, theme.position) : null;
}

function WayOfWorking({ view, remarks }: DocumentProps) {
  const ways = remarks.filter(({ kind }) => kind === "way-of-working");
  if (ways.length === 0) return null;
  return (
    <section id="werkwijze">
      <h2>{agendaTexts[view.language].howItWorks}</h2>
      <RemarkList view={view} remarks={ways} />
    </section>
  );
}

const RemarkList = ({ view, remarks }: Pick<DocumentProps, "view" | "remarks">) =>
  remarks.length === 0 ? null : (
    <ul class="rows rows--columns">
      {remarks.map(({ sentence, lines }) => (
        <li>
          <p lang="nl">{sentence}</p>
          <Lines view={view} lines={lines} />
        </li>
      ))}
    </ul>
  );

function Programmes({ view, programmes, themes }: DocumentProps) {
  const t = agendaTexts[view.language];
  if (programmes.length === 0) return null;
  return (
    <section id="programmas">
      <h2>{t.programmes}</h2>
      <p class="quiet">{t.programmesSays(programmes.length)}</p>
      <ul class="contents">
        {groupsOf(programmes, themes).map(([theme, group]) => (
          <li>
            <p>{theme === null ? <span class="quiet">{t.whole}</span> : <ThemeOf themes={themes} id={theme} />}</p>
            <Names view={view} named={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Partners({ view, partners }: DocumentProps) {
  const t = agendaTexts[view.language];
  if (partners.length === 0) return null;
  return (
    <section id="partners">
      <h2>{t.partners}</h2>
      <p class="quiet">{t.partnersSays(partners.length)}</p>
      <Names view={view} named={partners} />
    </section>
  );
}

/** The programmes by theme, those of the whole agenda first. */
function groupsOf(programmes: readonly Programme[], themes: readonly Theme[]) {
  const groups = groupedBy(programmes, ({ theme }) => theme);
  return [null, ...themes.map(({ id }) => id)].flatMap((theme) => {
    const group = groups.get(theme);
    return group ? [[theme, group] as const] : [];
  });
}

/** Names with where they stand in the document. */
const Names = ({ view, named }: { readonly view: View; readonly named: readonly (Partner | Programme)[] }) => (
  <ul class="names">
    {named.map(({ name, lines }) => (
      <li>
        <span lang="nl">{name}</span> <Lines view={view} lines={lines} />
      </li>
    ))}
  </ul>
);

function ThemeOf({ themes, id }: { readonly themes: readonly Theme[]; readonly id: string | null }) {
  const theme = themes.find((one) => one.id === id);
  return theme ? <ThemeLink theme={theme} /> : null;
}
