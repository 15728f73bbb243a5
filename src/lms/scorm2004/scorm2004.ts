import type { ScormCall, ScormDialect } from '../scorm/ScormDialect.ts';
import type { CourseOutcome } from '../events/courseOutcome.ts';
import type { DecisionToTell, KnownStanding } from '../LearningSystem.ts';
import { sessionTime2004, timestamp2004 } from './times2004.ts';

/** Whether the course is done and whether it was passed are two things here. A course that was not passed is not completed. */
function outcome(told: CourseOutcome, { statusFirst }: { readonly statusFirst: boolean }): ScormCall[] {
  if (told.standing === 'under way') return [];
  const status: ScormCall[] = [
    ...(told.standing === 'passed' ? ([['cmi.completion_status', 'completed']] as const) : []),
    ['cmi.success_status', told.standing],
  ];
  if (told.score === undefined) return status;
  const score: ScormCall[] = [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', String(told.score)],
    ['cmi.score.scaled', String(told.score / 100)],
  ];
  return statusFirst ? [...status, ...score] : [...score, ...status];
}

function decision(position: number, told: DecisionToTell): ScormCall[] {
  const at = `cmi.interactions.${String(position)}`;
  return [
    [`${at}.id`, `urn:first-port:decision:${told.scenario}.${told.scene}`],
    [`${at}.type`, 'choice'],
    [`${at}.timestamp`, timestamp2004(told.at)],
    [`${at}.learner_response`, told.choice],
    [`${at}.result`, 'neutral'],
  ];
}

function knownStanding([completion = '', success = '']: readonly string[]): KnownStanding {
  if (success === 'passed' || success === 'failed') return success;
  return completion === 'incomplete' || completion === 'completed' ? 'under way' : 'not begun';
}

/** SCORM 2004, 4th edition. */
export const scorm2004: ScormDialect = {
  apiName: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
  },
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    record: 'cmi.suspend_data',
    place: 'cmi.location',
    decisions: 'cmi.interactions._count',
  },
  room: 64_000,
  placeRoom: 1000,
  standings: ['cmi.completion_status', 'cmi.success_status'],
  knownStanding,
  modeOf: (value) => (value === 'browse' || value === 'review' ? value : 'normal'),
  begin: (known) => [
    ...(known === 'not begun' ? ([['cmi.completion_status', 'incomplete']] as const) : []),
    ['cmi.exit', known === 'passed' ? 'normal' : 'suspend'],
  ],
  outcome,
  decision,
  leave: ({ milliseconds, finished }) => [
    ['cmi.session_time', sessionTime2004(milliseconds)],
    ['cmi.exit', finished ? 'normal' : 'suspend'],
  ],
};
