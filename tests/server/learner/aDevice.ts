import { Hono } from 'hono';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { completionOf } from '#src/domain/record/completion/completeCourse.ts';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { learnerRoutes } from '#src/server/learner/learnerRoutes.ts';
import type { Service } from '#src/server/service.ts';
import { aCourseAtHand, replay } from '../../domain/builders/aCourse.ts';
import { ELEVEN } from '../../domain/builders/aRecord.ts';
import { aLearner } from '../support/aService.ts';

/** What came back: the status with the body. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A browser in which a learner has opened their link, calling the learner's side of a service. */
export interface Device {
  readonly learner: string;
  readonly post: (path: string, message: unknown) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly submit: (attempt: Attempt, id?: string) => Promise<Answer>;
  readonly complete: (completion: Completion, restsOn: LearnerRecord) => Promise<Answer>;
}

const ADDRESS = { incoming: { socket: { remoteAddress: '192.0.2.1' } } };

export function aDeviceOf(service: Service, learner: string, headers: Record<string, string>): Device {
  const api = new Hono().route('/learner', learnerRoutes(service));
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await api.request(`/learner/${path}`, { ...init, headers }, ADDRESS);
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Record<string, unknown> };
  };
  const post = (path: string, message: unknown) =>
    call(path, { method: 'POST', body: typeof message === 'string' ? message : JSON.stringify(message) });
  return {
    learner,
    post,
    get: (path) => call(path, {}),
    submit: (attempt, id = attempt.id) => post('submissions', { kind: 'attempt', id, attempt }),
    complete: (completion, restsOn) => post('submissions', { kind: 'completion', id: completion.id, completion, restsOn }),
  };
}

export async function aDevice(service: Service, name?: string): Promise<Device> {
  const { id, headers } = await aLearner(service, name);
  return aDeviceOf(service, id, headers);
}

/** The completion that a record earns, as the browser makes it. */
export function earnedBy(record: LearnerRecord, rest: Partial<Completion> = {}): Completion {
  const course = aCourseAtHand();
  const made = { id: 'c0'.repeat(16), at: ELEVEN, versionOf: () => '3' };
  return { ...completionOf(courseStanding(record, course, replay), record, course, made)!, ...rest };
}

/** Hands in every run of a record, and then the completion. */
export async function handInAll(device: Device, record: LearnerRecord, completion: Completion): Promise<Answer> {
  for (const attempt of record.attempts) await device.submit(attempt);
  return device.complete(completion, record);
}
