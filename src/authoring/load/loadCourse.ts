import type { z } from 'zod';
import type { CompletionTerms, Course, FinalTerms, Module } from '#src/domain/course/course.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { courseFile } from '../schema/course.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';
import type { Words } from './words.ts';

type CourseEntry = z.infer<typeof courseFile>;

function modulesOf(entry: CourseEntry, words: Words, report: Report): Module[] {
  const modules = entry.modules.map(({ module, outcomes, hook, lesson, scenarios, holds, ...rest }, index) => {
    words.outcomes(report, ['modules', index, 'outcomes'], outcomes ?? []);
    const lists = { outcomes: outcomes ?? [], scenarios: scenarios ?? [], holds: holds ?? [] };
    return { id: module, ...rest, ...lists, hook: hook ?? '', lesson };
  });
  reportTwice(
    report,
    'module',
    modules.map(({ id }, index) => ({ name: id, entry: ['modules', index, 'module'] })),
  );
  return modules;
}

type CompletionEntry = NonNullable<CourseEntry['completion']>;

function finalOf({ 'final assessment': final }: CompletionEntry, course: string): FinalTerms | undefined {
  if (!final) return undefined;
  const { scenarios, items, from, 'least in items': leastInItems } = final;
  return { scenarios, items, leastInItems, from: from === course ? undefined : from };
}

function modulesAsked({ modules: asked }: CompletionEntry, modules: readonly string[], report: Report): readonly string[] {
  if (asked === undefined || asked === 'all') return modules;
  for (const [index, id] of asked.entries()) {
    if (modules.includes(id)) continue;
    const mend = mendUnknown(id, modules, '"modules" of this file');
    report.error(['completion', 'modules', index], `The module ${id} is not known.`, mend);
  }
  return asked;
}

function completionOf({ course, completion = {} }: CourseEntry, modules: readonly string[], report: Report): CompletionTerms {
  const passMark = completion['pass mark'];
  return {
    modules: modulesAsked(completion, modules, report),
    requiredScenarios: completion['required scenarios'] ?? [],
    finalAssessment: finalOf(completion, course),
    passMark: typeof passMark === 'number' ? passMark : undefined,
  };
}

/** One course with its modules. Whether its scenarios and lessons exist is settled when all files are read. */
export function loadCourse(source: YamlSource, words: Words, report: Report): Course | undefined {
  const entry = checkShape(courseFile, source, report);
  if (!entry) return undefined;
  const modules = modulesOf(entry, words, report);
  return {
    id: entry.course,
    title: entry.title,
    blurb: entry.blurb ?? '',
    minutesBetween: entry['minutes between'],
    minutes: entry.minutes ?? modules.reduce((sum, { minutes }) => sum + minutes, 0),
    prerequisite: entry.prerequisite,
    prerequisiteCourse: entry['prerequisite course'],
    baseline: entry.baseline,
    modules,
    completion: completionOf(
      entry,
      modules.map(({ id }) => id),
      report,
    ),
  };
}
