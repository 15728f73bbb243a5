import type { ScormCall, ScormDialect } from '../scorm/ScormDialect.ts';
import type { CourseOutcome } from '../events/courseOutcome.ts';
import type { DecisionToTell, KnownStanding } from '../LearningSystem.ts';
import { clockTime, sessionTime12 } from './times12.ts';

/** Completed is set by nobody but the system itself: it does not say that the course was passed. */
const STANDINGS: Readonly<Record<string, KnownStanding>> = {
  passed: 'passed',
  completed: 'under way',
  failed: 'failed',
  incomplete: 'under way',
};

/** One status field tells all: passed, failed or incomplete. Nothing else is ever set. */
function outcome(told: CourseOutcome, { statusFirst }: { readonly statusFirst: boolean }): ScormCall[] {
  if (told.standing === 'under way') return [];
  const status: ScormCall = ['cmi.core.lesson_status', told.standing];
  if (told.score === undefined) return [status];
  const score: ScormCall[] = [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(told.score)],
  ];
  return statusFirst ? [status, ...score] : [...score, status];
}

/** An answer to a choice is one letter. */
function letterOf({ options, choice }: DecisionToTell): string {
  return String.fromCharCode('a'.charCodeAt(0) + Math.max(0, options.indexOf(choice)));
}

function decision(position: number, told: DecisionToTell): ScormCall[] {
  const at = `cmi.interactions.${String(position)}`;
  return [
    [`${at}.id`, `${told.scenario}.${told.scene}`.slice(0, 255)],
    [`${at}.time`, clockTime(told.at)],
    [`${at}.type`, 'choice'],
    [`${at}.student_response`, letterOf(told)],
    // The rules judge the whole conversation; no single reply is right or wrong.
    [`${at}.result`, 'neutral'],
  ];
}

/** SCORM 1.2. */
export const scorm12: ScormDialect = {
  apiName: 'API',
  methods: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
  },
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    record: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    decisions: 'cmi.interactions._count',
  },
  room: 4096,
  placeRoom: 255,
  standings: ['cmi.core.lesson_status'],
  knownStanding: ([status = '']) => STANDINGS[status] ?? 'not begun',
  modeOf: (value) => (value === 'browse' || value === 'review' ? value : 'normal'),
  begin: (known) => [
    ...(known === 'not begun' ? ([['cmi.core.lesson_status', 'incomplete']] as const) : []),
    ['cmi.core.exit', known === 'passed' ? '' : 'suspend'],
  ],
  outcome,
  decision,
  leave: ({ milliseconds, finished }) => [
    ['cmi.core.session_time', sessionTime12(milliseconds)],
    ['cmi.core.exit', finished ? '' : 'suspend'],
  ],
};
