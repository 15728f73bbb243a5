import { courseProgress, type CourseProgress } from '#src/domain/course/courseProgress.ts';
import type { LessonProgress } from '#src/domain/record/learnerRecord.ts';
import { enrolmentIn, roleIn } from '#src/domain/record/completion/enrolment.ts';
import { resumePoint } from '#src/domain/record/resumePoint.ts';
import { whatIsDone } from '#src/domain/record/whatIsDone.ts';
import { Meter } from '#src/ui/Meter.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { hasBegun, progressInWords, resumeLink, type CourseOnPage, type TitledLink } from '../courseMap/courseOnPage.ts';
import { dayInWords, roleInWords } from '../inWords.ts';
import { UnderWayChip } from './UnderWayChip.tsx';
import { useForPage, useRecord } from './useRecord.ts';

function linkOf(lesson: string, courses: readonly CourseOnPage[]): TitledLink | undefined {
  const slug = lesson.slice(lesson.indexOf('/') + 1);
  const course = courses.find(({ id }) => lesson === `${id}/${slug}`);
  const title = course?.modules.find((module) => module.lesson === slug)?.title;
  const href = course?.lessonHrefs[slug];
  return title === undefined || href === undefined ? undefined : { title, href };
}

/** How far each course is that the learner has begun, and each lesson with its dates. */
export function LessonsAndCourses() {
  const { courses, begin } = useForPage();
  const record = useRecord((state) => state.record);
  const done = whatIsDone(record);
  const begun = courses
    .map((course) => ({ course, progress: courseProgress(course, done, roleIn(record, course.id)) }))
    .filter(({ course, progress }) => hasBegun(course, record, progress));
  return (
    <section className="flow" aria-labelledby="lessons">
      <h2 id="lessons">Courses and lessons</h2>
      {begun.map(({ course, progress }) => (
        <CourseLine key={course.id} course={course} progress={progress} />
      ))}
      {record.lessons.length === 0 ? (
        <p>
          No lesson yet. <a href={begin.courses}>See the courses</a>
        </p>
      ) : (
        <ul className="ruled" role="list">
          {record.lessons.map((lesson) => (
            <LessonLine key={lesson.lesson} lesson={lesson} link={linkOf(lesson.lesson, courses)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function CourseLine({ course, progress }: { readonly course: CourseOnPage; readonly progress: CourseProgress }) {
  const record = useRecord((state) => state.record);
  const enrolment = enrolmentIn(record, course.id);
  const next = resumeLink(course, resumePoint(course, record));
  return (
    <div className="my-record__course">
      <Meter label={course.title} value={progress.modulesDone} max={progress.modules} text={progressInWords(progress)} />
      {enrolment ? <p className="meta">Taken {roleInWords(enrolment.role)}</p> : null}
      {next ? (
        <p>
          Go on:{' '}
          <a className="button-link" href={next.href}>
            {next.title}
          </a>
        </p>
      ) : null}
    </div>
  );
}

function LessonLine({ lesson, link }: { readonly lesson: LessonProgress; readonly link: TitledLink | undefined }) {
  return (
    <li className="my-record__line">
      <span>{link ? <a href={link.href}>{link.title}</a> : lesson.lesson}</span>
      <span className="meta">{lesson.doneAt ? `Done on ${dayInWords(lesson.doneAt)}` : `Opened on ${dayInWords(lesson.openedAt)}`}</span>
      {lesson.doneAt ? <StatusChip standing="supported" word="Done" /> : <UnderWayChip />}
    </li>
  );
}
