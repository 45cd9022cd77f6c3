import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import type { BodySubject } from "../domain/body.ts";
import type { NamedSubjects } from "../domain/named-subject.ts";
import { bodyTexts } from "../texts/bodies.ts";

interface SubjectsProps {
  readonly view: View;
  readonly subjects: readonly BodySubject[];
  readonly names: NamedSubjects;
}

/** The themes and focus points that something is about; what the actor may not see of the agenda is left out. */
export function SubjectList({ view, subjects, names }: SubjectsProps) {
  const t = bodyTexts[view.language];
  const named = subjects.flatMap((subject) => {
    const name = names.get(subject.focusPoint ?? subject.theme);
    return name ? [{ ...name, isPoint: subject.focusPoint !== null, isDerived: subject.isDerived }] : [];
  });
  if (named.length === 0) return null;
  return (
    <ul class="rows rows--columns">
      {named.map(({ address, title, position, label, isPoint, isDerived }) => (
        <li lang="nl">
          {isPoint ? <span class="code">{label}</span> : <ThemeMark position={position} label={label} />}{" "}
          <Link href={address}>{title}</Link>
          {isDerived && (
            <span class="quiet small" lang={view.language}>
              {" "}
              ({t.subjectsDerived})
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
