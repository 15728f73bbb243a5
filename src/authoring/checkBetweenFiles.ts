import type { Course } from '#src/domain/course/course.ts';
import type { Charter, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Content } from './content.ts';
import type { Folder } from './folder.ts';
import { lessonName } from './load/loadProse.ts';
import { mendUnknown } from './nearestName.ts';
import { isUsable } from './problem.ts';
import type { EntryPath } from './problem.ts';
import { reportOn } from './report.ts';
import type { Report } from './report.ts';

function checkSharpens(rule: Rule, entry: EntryPath, charter: Charter, report: Report): void {
  if (rule.sharpens === undefined) return;
  const sharpened = charter.rules.find(({ id }) => id === rule.sharpens);
  if (!sharpened) {
    const ids = charter.rules.map(({ id }) => id);
    const mend = mendUnknown(rule.sharpens, ids, 'procedures/charter.yaml');
    report.error([...entry, 'sharpens'], `The charter has no rule ${rule.sharpens} to sharpen.`, mend);
    return;
  }
  if (sharpened.critical && !rule.critical) {
    const says = `The rule ${rule.id} sharpens the critical rule ${sharpened.id} and is not critical itself.`;
    report.error([...entry, 'sharpens'], says, 'Add critical: yes; a pack may not soften the charter.');
  }
}

function checkOverrides(rule: Rule, entry: EntryPath, known: readonly Rule[], report: Report): void {
  if (rule.form !== 'may') return;
  const prohibitions = known.filter(({ form }) => form === 'must not').map(({ id }) => id);
  for (const [index, id] of rule.overrides.entries()) {
    if (prohibitions.includes(id)) continue;
    const mend = mendUnknown(id, prohibitions, 'the charter or this pack');
    report.error([...entry, 'overrides', index], `There is no prohibition ${id} to override.`, mend);
  }
}

function checkRules(pack: Pick<Procedure, 'rules'>, others: readonly Rule[], charter: Charter, report: Report): void {
  for (const [index, rule] of pack.rules.entries()) {
    const entry = ['rules', index];
    if (others.some(({ id }) => id === rule.id)) {
      const mend = 'Give it another name; rules are named once over the charter and all packs.';
      report.error([...entry, 'rule'], `The rule ${rule.id} is there twice, in another file too.`, mend);
    }
    checkSharpens(rule, entry, charter, report);
    checkOverrides(rule, entry, [...charter.rules, ...pack.rules], report);
  }
}

function checkTaught(pack: Pick<Procedure, 'clauses'>, lessons: readonly string[], report: Report): void {
  for (const [index, { taughtIn }] of pack.clauses.entries()) {
    for (const [at, lesson] of (taughtIn ?? []).entries()) {
      if (lessons.includes(lesson)) continue;
      const mend = mendUnknown(lesson, lessons, 'lessons/');
      report.error(['clauses', index, 'taught in', at], `The lesson ${lesson} does not exist.`, mend);
    }
  }
}

/** A story that waits for a reader with lived experience may be played, but nobody may have to play it. */
function checkRequired({ completion }: Course, scenarios: readonly Scenario[], report: Report): void {
  for (const [at, id] of completion.requiredScenarios.entries()) {
    if (scenarios.find((scenario) => scenario.id === id)?.reviewWanted !== true) continue;
    const says = `The scenario ${id} still waits for its review, so no course may require it.`;
    report.error(['completion', 'required scenarios', at], says, 'Take it off this list until "review: wanted" is gone from it.');
  }
}

function checkComesFirst({ id, prerequisiteCourse }: Course, courses: readonly string[], report: Report): void {
  const others = courses.filter((other) => other !== id);
  if (prerequisiteCourse === undefined || others.includes(prerequisiteCourse)) return;
  const says = prerequisiteCourse === id ? 'The course asks for itself beforehand.' : `The course ${prerequisiteCourse} does not exist.`;
  report.error(['prerequisite course'], says, mendUnknown(prerequisiteCourse, others, 'courses/'));
}

function checkCourse(course: Course, folder: Folder, lessons: readonly string[], report: Report): void {
  const scenarios = folder.namesIn('scenarios');
  const checkScenario = (id: string, entry: EntryPath): void => {
    if (scenarios.includes(id)) return;
    report.error(entry, `The scenario ${id} does not exist.`, mendUnknown(id, scenarios, 'scenarios/'));
  };
  const slugs = lessons.filter((lesson) => lesson.startsWith(`${course.id}/`)).map((lesson) => lesson.split('/')[1] ?? '');
  for (const [index, { scenarios: played, lesson }] of course.modules.entries()) {
    for (const [at, id] of played.entries()) checkScenario(id, ['modules', index, 'scenarios', at]);
    if (lesson === undefined || slugs.includes(lesson)) continue;
    const mend = mendUnknown(lesson, slugs, `lessons/${course.id}/`);
    report.error(['modules', index, 'lesson'], `The lesson ${lesson} does not exist.`, mend);
  }
  for (const [at, id] of course.completion.requiredScenarios.entries()) {
    checkScenario(id, ['completion', 'required scenarios', at]);
  }
}

function withoutErrors<T>(items: readonly T[], fileOf: (item: T) => string, check: (item: T, report: Report) => void, folder: Folder): T[] {
  return items.filter((item) => {
    const report = reportOn(fileOf(item));
    check(item, report);
    folder.take(report);
    return isUsable(report.remarks);
  });
}

/** Checks what one file says of another; leaves out the packs and courses of which something is not so. */
export function checkBetweenFiles(content: Content, folder: Folder): Content | undefined {
  const { charter } = content;
  const lessons = folder.filesBelow('lessons', '.mdx').flatMap((file) => lessonName(file) ?? []);
  const charterReport = reportOn('procedures/charter.yaml');
  checkRules(charter, [], charter, charterReport);
  checkTaught(charter, lessons, charterReport);
  folder.take(charterReport);
  const procedures = withoutErrors(
    content.procedures,
    ({ id }) => `procedures/${id}.yaml`,
    (pack, report) => {
      const earlier = content.procedures.slice(0, content.procedures.indexOf(pack));
      checkRules(pack, [...charter.rules, ...earlier.flatMap(({ rules }) => rules)], charter, report);
      checkTaught(pack, lessons, report);
    },
    folder,
  );
  const courses = withoutErrors(
    content.courses,
    ({ id }) => `courses/${id}.yaml`,
    (course, report) => {
      checkCourse(course, folder, lessons, report);
      checkRequired(course, content.scenarios, report);
      checkComesFirst(course, folder.namesIn('courses'), report);
    },
    folder,
  );
  return isUsable(charterReport.remarks) ? { ...content, procedures, courses } : undefined;
}
