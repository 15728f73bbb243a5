import type { Content } from '../content.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Remark } from '../problem.ts';
import type { LessonText } from '../prose.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import { namedWhole } from './namedWhole.ts';
import type { NamesThere } from './namesThere.ts';

const PROGRAM = /^(?:import|export)\s/;

function checkProse({ text }: LessonText, report: Report): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (!PROGRAM.test(line)) continue;
    report.errorOnLine(
      index + 1,
      'A lesson holds text and pieces, no program.',
      'Put what it exports into items/ or activities/, and remove the line.',
    );
  }
}

function checkModule({ id, course, module }: LessonText, { courses }: Content, report: Report): void {
  const modules = courses.find((each) => each.id === course)?.modules;
  if (!modules) return;
  const known = modules.map((each) => each.id);
  const slug = id.slice(course.length + 1);
  const named = modules.find((each) => each.id === module);
  if (!named) report.error(['module'], `The module ${module} is not known.`, mendUnknown(module, known, `courses/${course}.yaml`));
  else if (named.lesson !== slug) {
    const says = `The module ${module} does not name this lesson.`;
    report.error(['module'], says, `Write lesson: ${slug} in that module of courses/${course}.yaml.`);
  }
}

function checkQuestions({ id, pieces }: LessonText, { names }: NamesThere, report: Report): void {
  const has = names.items.includes(id);
  const check = pieces.find(({ name }) => name === 'Check');
  if (check && !has) {
    report.errorOnLine(
      check.line,
      'The lesson has a check, and there are no questions for it.',
      `Add items/${id}.yaml, or remove <Check />.`,
    );
  }
  if (!check && has)
    report.error([], `The questions of items/${id}.yaml are never asked.`, 'Place <Check /> where the lesson should ask them.');
}

/** Reports a lesson that does not fit its course, its questions or the way in which lessons are written. */
export function checkLesson(lesson: LessonText, content: Content, there: NamesThere): readonly Remark[] {
  const report = reportOn(lesson.file);
  checkProse(lesson, report);
  checkModule(lesson, content, report);
  checkQuestions(lesson, there, report);
  const whole = namedWhole(lesson.outcomes, content.vocabulary);
  if (whole.length > 0)
    report.warn(['outcomes'], `The lesson names ${whole.join(', ')} whole.`, 'Name the parts that it teaches, such as O1/listening.');
  return report.remarks;
}

/** Reports activities that no lesson places, and those that two lessons place: what is kept of them would be mixed up. */
export function checkPlaces({ activities, lessons }: Content, { fileOf }: NamesThere): readonly Remark[] {
  return activities.flatMap(({ id }) => {
    const report = reportOn(fileOf(id));
    const places = lessons.flatMap(({ pieces }) => pieces.filter(({ name, attributes }) => name === 'Activity' && attributes['id'] === id));
    if (places.length === 0)
      report.warn(['activity'], `No lesson places the activity ${id}.`, `Place it with <Activity id="${id}" />, or remove the file.`);
    if (places.length > 1)
      report.error(
        ['activity'],
        `The activity ${id} is placed ${places.length} times.`,
        'Place it once; what is kept of it would be mixed up.',
      );
    return report.remarks;
  });
}
