import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { EMPTY_RECORD, type LearnerRecord, type LessonProgress } from '#src/domain/record/learnerRecord.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { book, judges, library } from '../aBook.ts';

const LATE = '2026-11-22T05:00:00.000Z';
const EARLY = '2025-11-22T05:00:00.000Z';

let ids = 0;
/** Random digits as the site makes them, all different. */
export const newId = (digits: number): string => (ids += 1).toString(16).padStart(digits, 'e9d8c7b6a5');

/** The most decisions that any path through a scenario can hold, whatever its conditions let through. */
export function mostDecisions(scenario: Scenario): number {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const ahead = (scenes.get(id)?.choices ?? []).flatMap(({ goTo }) => goTo.map((way) => 1 + from(way.scene)));
    const most = Math.max(0, ...ahead);
    known.set(id, most);
    return most;
  };
  return from(scenario.start);
}

/** The longest attempt that the scenario allows: every choice with how sure, and every critical rule breached. */
export function longestAttempt(scenario: Scenario, rest: Partial<Attempt> = {}): Attempt {
  const judge = judges.scenarios.find((each) => each.scenario.id === scenario.id)!.judges[0]!;
  const choice = scenario.scenes.find(({ choices }) => choices.length > 0)!.choices[0]!.id;
  const critical = judge.rulebook.rules.filter((rule) => rule.critical).map(({ id }) => id);
  return {
    id: newId(24),
    scenario: scenario.id,
    procedure: judge.procedure,
    mode: 'assessment',
    contentHash: judge.contentHash,
    choices: Array.from({ length: mostDecisions(scenario) }, () => ({ choice, sure: 'fairly sure' as const })),
    state: 'ended',
    startedAt: EARLY,
    updatedAt: LATE,
    result: { score: 79, lost: 40, met: 40, competent: true, criticalBreaches: critical },
    ...rest,
  };
}

const longest = [...library.scenarios].sort((one, other) => mostDecisions(other) - mostDecisions(one));

function longestFinal(course: string, rest: Partial<FinalAssessment>): { final: FinalAssessment; attempts: Attempt[] } {
  const { terms, items } = judges.courses.find((each) => each.terms.id === course)!;
  const asked = terms.completion.finalAssessment!;
  const attempts = longest.slice(0, asked.scenarios).map((scenario) => longestAttempt(scenario));
  const final: FinalAssessment = {
    id: newId(24),
    course,
    procedure: 'jcu',
    seed: newId(16),
    withNotes: true,
    startedAt: EARLY,
    updatedAt: LATE,
    scenarios: attempts.map(({ scenario, id }) => ({ scenario, attempt: id })),
    items: items.slice(0, asked.items).map(({ id, options }) => ({ item: id, answer: options[0]!, sure: 'fairly sure' })),
    itemsHash: newId(64),
    ...rest,
  };
  return { final, attempts };
}

function lessonsOf(course: string): LessonProgress[] {
  const { lessons } = book.courses.find(({ id }) => id === course)!;
  return lessons.map((lesson) => {
    const mine = book.items.filter((item) => item.lesson === lesson);
    const answers = mine.flatMap(({ id, options }) => [
      [id, options[0]!],
      [`${id}/sure`, 'fairly sure'],
      [`${id}/again`, 'yes'],
    ]);
    return { lesson, openedAt: EARLY, updatedAt: LATE, doneAt: LATE, answers: Object.fromEntries(answers) as Record<string, string> };
  });
}

/**
 * The most that completing a course can rest on: everything done and answered, a final passed, another failed, a third and a start
 * under way, every summary read, and the longest conversation open.
 */
export function longestRecord(course: string): LearnerRecord {
  const inBook = book.courses.find(({ id }) => id === course)!;
  const asked = inBook.asksPractice ? [...new Set([...inBook.required, ...inBook.scenarios])] : inBook.required;
  const required = library.scenarios.filter(({ id }) => asked.includes(id)).map((scenario) => longestAttempt(scenario));
  const finals = [
    longestFinal(course, { endedAt: LATE }),
    longestFinal(course, { endedAt: LATE, startedAt: LATE }),
    longestFinal(course, {}),
  ];
  const starts = inBook.asksPractice ? [longestFinal(course, { endedAt: LATE }), longestFinal(course, {})] : [];
  const passed = finals[0]!;
  const attempts = [...required, ...[...finals, ...starts].flatMap((each) => each.attempts)];
  return {
    ...EMPTY_RECORD,
    attempts: [
      ...attempts,
      longestAttempt(longest[0]!, {
        state: 'under way',
        result: undefined,
        branchedFrom: newId(24),
        updatedAt: '2026-11-22T06:00:00.000Z',
      }),
    ],
    alternatives: library.scenarios.map(({ id }) => ({ scenario: id, doneAt: LATE })),
    lessons: lessonsOf(course),
    enrolments: [{ course, role: 'officer', startedAt: LATE }],
    finals: finals.map(({ final }) => final),
    baselines: starts.map(({ final }) => final),
    prerequisites:
      inBook.prerequisite === undefined
        ? []
        : [
            {
              course: inBook.prerequisite,
              how: 'attested',
              on: '2025-03-14',
              provider: 'Ä provider with a very long name indeed, '.repeat(8),
              keptAt: LATE,
            },
          ],
    completions: [
      {
        id: newId(32),
        course,
        role: 'officer',
        procedure: 'jcu',
        procedureVersion: book.versions['jcu']!,
        completedAt: LATE,
        validUntil: LATE,
        refresherDue: LATE,
        courseScore: 100,
        outcomes: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9'],
        attempts: [...required.slice(0, inBook.required.length), ...passed.attempts].map(({ id }) => id),
        alternatives: [],
        final: passed.final.id,
        contentVersion: newId(64),
      },
    ],
  };
}
