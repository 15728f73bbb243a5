import type { DecisionToTell } from '../LearningSystem.ts';
import { sessionTime2004 } from '../scorm2004/times2004.ts';
import type { Launch, LaunchData } from './launch.ts';

const ADL = 'http://adlnet.gov/expapi';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';

/** The verbs that cmi5 defines and a course says; `answered` is one that it allows. */
export type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated' | 'answered';

export interface Statement {
  readonly id: string;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly [part: string]: unknown;
}

/** What every statement of a session is made of. */
export interface Session {
  readonly launch: Launch;
  readonly data: LaunchData;
}

/** When a statement is made, under which new id, and how long the session has lasted. */
export interface Moment {
  readonly id: string;
  readonly timestamp: string;
  readonly milliseconds: number;
}

const TELL_RESULT: readonly Verb[] = ['completed', 'passed', 'failed'];

/** The template of the learning system copied whole, with what the verb asks for beside it. */
function contextOf(verb: Verb, { launch, data }: Session): object {
  const { contextTemplate, masteryScore } = data;
  const { contextActivities = {}, extensions = {} } = contextTemplate;
  const category = [
    ...(contextActivities['category'] ?? []),
    ...(verb === 'answered' ? [] : [{ id: `${CMI5}/categories/cmi5` }]),
    ...(TELL_RESULT.includes(verb) ? [{ id: `${CMI5}/categories/moveon` }] : []),
  ];
  const withMastery = (verb === 'passed' || verb === 'failed') && masteryScore !== undefined;
  return {
    ...contextTemplate,
    registration: launch.registration,
    contextActivities: { ...contextActivities, ...(category.length > 0 ? { category } : {}) },
    extensions: { ...extensions, ...(withMastery ? { [`${CMI5}/extensions/masteryscore`]: masteryScore } : {}) },
  };
}

function made(verb: Verb, session: Session, { id, timestamp }: Moment, rest: object = {}): Statement {
  const { actor, activityId } = session.launch;
  return {
    id,
    timestamp,
    actor,
    verb: { id: `${ADL}/verbs/${verb}`, display: { 'en-AU': verb } },
    object: { objectType: 'Activity', id: activityId },
    context: contextOf(verb, session),
    ...rest,
  };
}

export function initialized(session: Session, moment: Moment): Statement {
  return made('initialized', session, moment);
}

export function terminated(session: Session, moment: Moment): Statement {
  return made('terminated', session, moment, { result: { duration: sessionTime2004(moment.milliseconds) } });
}

export function completed(session: Session, moment: Moment): Statement {
  return made('completed', session, moment, { result: { completion: true, duration: sessionTime2004(moment.milliseconds) } });
}

const scoreOf = (score: number): object => ({ scaled: score / 100, raw: score, min: 0, max: 100 });

/** Whether a course score, of 100, may be told as passed: the learning system may ask for more than the course does. */
export function reachesMastery(score: number | undefined, { masteryScore }: Pick<LaunchData, 'masteryScore'>): boolean {
  return masteryScore === undefined || (score !== undefined && score / 100 >= masteryScore);
}

export function passed(session: Session, moment: Moment, score: number | undefined): Statement {
  const result = { success: true, ...(score === undefined ? {} : { score: scoreOf(score) }) };
  return made('passed', session, moment, { result: { ...result, duration: sessionTime2004(moment.milliseconds) } });
}

/** A course can be failed with a high score, by a critical breach. Then no score is told: it would have to be under the mark. */
export function failed(session: Session, moment: Moment, score: number | undefined): Statement {
  const { masteryScore } = session.data;
  const isUnder = score !== undefined && (masteryScore === undefined || score / 100 < masteryScore);
  const result = { success: false, ...(isUnder ? { score: scoreOf(score) } : {}) };
  return made('failed', session, moment, { result: { ...result, duration: sessionTime2004(moment.milliseconds) } });
}

/** A single decision, as an answer to a choice that cmi5 allows. It is neither right nor wrong. */
export function answered(session: Session, moment: Moment, { scenario, scene, options, choice }: DecisionToTell): Statement {
  const { activityId } = session.launch;
  const definition = {
    type: `${ADL}/activities/cmi.interaction`,
    interactionType: 'choice',
    choices: options.map((id) => ({ id, description: { 'en-AU': id } })),
  };
  return made('answered', session, moment, {
    object: { objectType: 'Activity', id: `${activityId.replace(/\/$/, '')}/decisions/${scenario}/${scene}`, definition },
    result: { response: choice },
  });
}
