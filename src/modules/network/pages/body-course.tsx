import type { View } from "../../../lib/view.ts";
import { SourceLinks } from "../../../ui/link.tsx";
import type { Course, CourseLine } from "../domain/body.ts";
import { bodyTexts } from "../texts/bodies.ts";

/** The courses that a body set itself, each in the grid that the theme groups use. */
export const Courses = ({ view, courses }: { readonly view: View; readonly courses: readonly Course[] }) => (
  <>
    {courses.map((course) => (
      <CourseSection view={view} course={course} />
    ))}
  </>
);

function CourseSection({ view, course }: { readonly view: View; readonly course: Course }) {
  const t = bodyTexts[view.language];
  return (
    <section class="course">
      <h2>
        <span lang="nl">{t.course(course.periodWords)}</span>
      </h2>
      <p class="quiet small">{course.isArranged ? t.courseArranged : t.courseOwn}</p>
      {course.lines.map((line) => (
        <>
          <h3 lang="nl">{line.name}</h3>
          <CourseGrid view={view} line={line} />
        </>
      ))}
      <SourceLinks sources={course.sources} view={view} />
    </section>
  );
}

const parts = ["context", "effort", "needed", "attention"] as const;

function CourseGrid({ view, line }: { readonly view: View; readonly line: CourseLine }) {
  const t = bodyTexts[view.language];
  return (
    <dl class="course-grid">
      {parts.map((part) => (
        <div>
          <dt>{t.grid[part]}</dt>
          {line[part].length === 0 ? <dd class="quiet">{t.notInSource}</dd> : line[part].map((sentence) => <dd lang="nl">{sentence}</dd>)}
        </div>
      ))}
    </dl>
  );
}
