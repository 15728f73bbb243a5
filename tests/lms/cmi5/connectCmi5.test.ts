import { describe, expect, it } from 'vitest';
import { connectCmi5 } from '#src/lms/cmi5/connectCmi5.ts';
import { readLaunch } from '#src/lms/cmi5/launch.ts';
import type { LearningSystem } from '#src/lms/LearningSystem.ts';
import { ACTOR, ScriptedLms, type Launching } from './ScriptedLms.ts';

const DECISION = {
  scenario: 'promise-me',
  scene: 'the-door',
  options: ['explain-limits', 'promise'],
  choice: 'promise',
  at: '2026-11-21T21:21:26.120Z',
};

let ticks = 0;

/** Opens the course in a session of its own. */
async function session(
  lms: ScriptedLms,
  launching: Launching = {},
): Promise<{ system: LearningSystem; opened: Awaited<ReturnType<LearningSystem['open']>> }> {
  const address = `https://lms.example.org/content/index.html?${lms.launch(launching)}`;
  const system = connectCmi5({ address, clock: () => (ticks += 1000), now: () => '2026-11-21T21:21:26.000Z', fetch: lms.fetch });
  return { system, opened: await system.open() };
}

/** Everything that was put off is done by then. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a session with a learning system that speaks cmi5', () => {
  it('fetches the token once, reads the launch data and the preferences, and then says initialized', async () => {
    const lms = new ScriptedLms();
    const { opened } = await session(lms);
    expect(lms.asked.slice(0, 3)).toEqual(['POST token', 'GET activities/state LMS.LaunchData', 'GET agents/profile']);
    expect(lms.verbs()).toEqual(['initialized']);
    expect(opened).toMatchObject({ learner: 'https://lms.example.org learner-7', mode: 'normal', known: 'not begun', kept: '' });
    expect(lms.refusals).toEqual([]);
  });

  it('that is opened and closed says neither completed nor passed', async () => {
    const lms = new ScriptedLms();
    const { system } = await session(lms, { masteryScore: 0.8 });
    system.tellOutcome({ standing: 'under way' });
    system.keep('text', 'courses/initial/index.html');
    system.commit();
    await system.close();
    await system.close();
    await settled();
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    expect(lms.refusals).toEqual([]);
  });

  it('says completed and passed once in a registration, also after a relaunch', async () => {
    const lms = new ScriptedLms();
    for (const expected of [
      ['initialized', 'completed', 'passed', 'terminated'],
      ['initialized', 'terminated'],
    ]) {
      const { system } = await session(lms, { masteryScore: 0.8 });
      system.tellOutcome({ standing: 'passed', score: 91 });
      system.commit();
      system.tellOutcome({ standing: 'passed', score: 91 });
      system.commit();
      await settled();
      await system.close();
      expect(lms.verbs()).toEqual(expected);
    }
    const { opened } = await session(lms);
    expect(opened?.known).toBe('passed');
    expect(lms.refusals).toEqual([]);
  });

  it('that fails and then passes before it ends says passed alone', async () => {
    const lms = new ScriptedLms();
    const { system } = await session(lms, { masteryScore: 0.8 });
    system.tellOutcome({ standing: 'failed', score: 41, final: 'one' });
    system.commit();
    await settled();
    system.tellOutcome({ standing: 'passed', score: 95 });
    system.commit();
    await settled();
    await system.close();
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(lms.refusals).toEqual([]);
  });

  it('says failed at its end, once for each final, and a later session may pass', async () => {
    const lms = new ScriptedLms();
    const failed = { standing: 'failed', score: 41, final: 'one' } as const;
    const first = (await session(lms, { masteryScore: 0.8 })).system;
    first.tellOutcome(failed);
    await first.close();
    expect(lms.verbs()).toEqual(['initialized', 'failed', 'terminated']);
    const second = await session(lms, { masteryScore: 0.8 });
    expect(second.opened?.known).toBe('failed');
    second.system.tellOutcome(failed);
    await second.system.close();
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    const third = (await session(lms, { masteryScore: 0.8 })).system;
    third.tellOutcome({ standing: 'passed', score: 85 });
    await third.close();
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(lms.refusals).toEqual([]);
  });

  it('tells no score with a failure by a critical breach that would be above the mark', async () => {
    const lms = new ScriptedLms();
    const { system } = await session(lms, { masteryScore: 0.8 });
    system.tellOutcome({ standing: 'failed', score: 88, final: 'one' });
    await system.close();
    expect(lms.refusals).toEqual([]);
    expect(lms.taken.find(({ verb }) => verb === 'failed')?.statement['result']).not.toHaveProperty('score');
  });

  it('does not say passed under a higher mark that the learning system has set', async () => {
    const lms = new ScriptedLms();
    const { system } = await session(lms, { masteryScore: 0.95 });
    system.tellOutcome({ standing: 'passed', score: 85 });
    system.commit();
    await settled();
    await system.close();
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated']);
    expect(lms.refusals).toEqual([]);
  });

  it.each(['Browse', 'Review'] as const)('in %s mode says nothing but that it was opened and closed, and keeps nothing', async (mode) => {
    const lms = new ScriptedLms();
    const { system, opened } = await session(lms, { mode });
    system.keep('changed', 'record/index.html');
    system.tellDecision(DECISION);
    system.tellOutcome({ standing: 'passed', score: 91 });
    system.commit();
    await settled();
    await system.close();
    expect(opened?.mode).toBe(mode.toLowerCase());
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    expect(lms.states.size).toBe(0);
    expect(lms.refusals).toEqual([]);
  });

  it('keeps the record and the place, and finds them again', async () => {
    const lms = new ScriptedLms();
    const first = (await session(lms)).system;
    first.keep('1compact', 'scenarios/promise-me/index.html');
    first.commit();
    await settled();
    const { opened } = await session(lms);
    expect(opened).toMatchObject({ kept: '1compact', place: 'scenarios/promise-me/index.html', known: 'under way' });
  });

  it('tells a decision as an answer to a choice, which is allowed between the others', async () => {
    const lms = new ScriptedLms();
    const { system } = await session(lms);
    system.tellDecision(DECISION);
    system.commit();
    await settled();
    await system.close();
    expect(lms.verbs()).toEqual(['initialized', 'answered', 'terminated']);
    expect(lms.refusals).toEqual([]);
    expect(lms.taken[1]?.statement).toMatchObject({ timestamp: DECISION.at, result: { response: 'promise' } });
  });

  it('keeps what was refused for the next time, and says that there is trouble', async () => {
    const lms = new ScriptedLms();
    let down = false;
    const address = `https://lms.example.org/content/index.html?${lms.launch()}`;
    const fetch: typeof lms.fetch = (to, init) => (down ? Promise.reject(new TypeError('no network')) : lms.fetch(to, init));
    const system = connectCmi5({ address, clock: () => 0, now: () => '2026-11-21T21:21:26.000Z', fetch });
    await system.open();
    down = true;
    system.tellOutcome({ standing: 'passed', score: 91 });
    system.commit();
    await settled();
    expect(system.trouble).toBe(true);
    down = false;
    system.commit();
    await settled();
    expect(system.trouble).toBe(false);
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed']);
  });

  it.each([
    { lost: 'before it was taken', takes: false, later: ['initialized', 'completed', 'passed', 'terminated'] },
    { lost: 'after it was taken', takes: true, later: ['initialized', 'terminated'] },
  ])('finds out whether passed was taken, where the page was closed $lost', async ({ takes, later }) => {
    const lms = new ScriptedLms();
    const address = `https://lms.example.org/content/index.html?${lms.launch()}`;
    let closing = false;
    const fetch: typeof lms.fetch = async (to, init) => {
      if (!closing || init?.method !== 'POST') return lms.fetch(to, init);
      if (takes) await lms.fetch(to, init);
      return new Promise<Response>(() => undefined);
    };
    const system = connectCmi5({ address, clock: () => 0, now: () => '2026-11-21T21:21:26.000Z', fetch });
    await system.open();
    closing = true;
    system.tellOutcome({ standing: 'passed', score: 91 });
    system.commit();
    await settled();
    const again = (await session(lms)).system;
    again.tellOutcome({ standing: 'passed', score: 91 });
    await again.close();
    expect(lms.verbs()).toEqual(later);
    expect(lms.refusals).toEqual([]);
  });

  describe('with a store that is slow', () => {
    /** A session whose requests arrive, and are answered, only when that is let happen. */
    async function slowSession(lms: ScriptedLms) {
      const address = `https://lms.example.org/content/index.html?${lms.launch({ masteryScore: 0.8 })}`;
      const held: {
        readonly what: string;
        readonly keepalive: boolean;
        readonly arrives: () => Promise<void>;
        readonly fails: () => void;
      }[] = [];
      let slow = false;
      const fetch: typeof lms.fetch = (to, init = {}) => {
        if (!slow) return lms.fetch(to, init);
        return new Promise((resolve, reject) => {
          const fails = () => reject(new TypeError('no network'));
          init.signal?.addEventListener('abort', fails);
          const arrives = async () => (init.signal?.aborted ? undefined : resolve(await lms.fetch(to, init)));
          const what = `${init.method ?? 'GET'} ${new URL(to).pathname.split('/').at(-1)!}`;
          held.push({ what, keepalive: init.keepalive === true, arrives, fails });
        });
      };
      const system = connectCmi5({ address, clock: () => 0, now: () => '2026-11-21T21:21:26.000Z', fetch });
      await system.open();
      slow = true;
      const told = (what: string) => held.filter((each) => each.what === what);
      return { system, held, told };
    }

    it('sends nothing before what was sent is answered', async () => {
      const lms = new ScriptedLms();
      const { system, told } = await slowSession(lms);
      system.tellDecision(DECISION);
      void system.commit();
      await settled();
      system.tellOutcome({ standing: 'passed', score: 91 });
      void system.commit();
      await settled();
      expect(told('POST statements')).toHaveLength(1);
      await told('POST statements')[0]!.arrives();
      await settled();
      expect(lms.verbs()).toEqual(['initialized', 'answered']);
    });

    it.each([
      { first: 'what is on its way', order: [0, 1] },
      { first: 'the end of the session', order: [1, 0] },
    ])('says terminated last, and everything once, where $first arrives first', async ({ order }) => {
      const lms = new ScriptedLms();
      const { system, told } = await slowSession(lms);
      system.tellOutcome({ standing: 'passed', score: 91 });
      void system.commit();
      await settled();
      void system.close();
      const sent = told('POST statements');
      expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, true]);
      for (const position of order) await sent[position]!.arrives();
      await settled();
      expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
      expect(lms.refusals).toEqual([]);
    });

    it('says nothing after the end of the session, also where what was on its way is lost', async () => {
      const lms = new ScriptedLms();
      const { system, held, told } = await slowSession(lms);
      system.tellOutcome({ standing: 'passed', score: 91 });
      void system.commit();
      void system.commit();
      await settled();
      void system.close();
      const [lost, last] = told('POST statements');
      lost!.fails();
      await settled();
      await last!.arrives();
      await settled();
      void system.commit();
      await settled();
      expect(told('POST statements')).toHaveLength(2);
      expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
      expect(held.every(({ keepalive }) => keepalive)).toBe(true);
    });

    it('keeps the newer record, where an older one is on its way when the session ends', async () => {
      const lms = new ScriptedLms();
      const { system, told } = await slowSession(lms);
      system.keep('older', 'record/index.html');
      void system.commit();
      await settled();
      system.keep('newer', 'record/index.html');
      void system.close();
      const [older, newer] = told('PUT state');
      await newer!.arrives();
      await older!.arrives();
      expect(JSON.parse(lms.states.get('first-port') ?? '{}')).toMatchObject({ record: 'newer' });
    });

    it('asks the browser to send no more after the page than browsers do, and the statements before the record', async () => {
      const lms = new ScriptedLms();
      const { system, told } = await slowSession(lms);
      system.keep('x'.repeat(59_000), 'record/index.html');
      system.tellOutcome({ standing: 'passed', score: 91 });
      void system.close();
      expect([told('PUT state')[0]?.keepalive, told('POST statements')[0]?.keepalive]).toEqual([false, true]);
    });
  });

  it('says where to go back to, where the learning system says so', async () => {
    const { system } = await session(new ScriptedLms(), { returnURL: 'https://lms.example.org/my-courses' });
    expect(system.returnTo).toBe('https://lms.example.org/my-courses');
  });
});

describe('the learning system of these tests', () => {
  const statement = (verb: string): object => ({ id: 'not-an-id', verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` } });
  const ask = (lms: ScriptedLms, told: object[]) =>
    lms.fetch(`${lms.endpoint}statements`, { method: 'POST', headers: { authorization: 'Basic token-1' }, body: JSON.stringify(told) });

  it('refuses a statement before initialized, without a proper id, and after terminated', async () => {
    const lms = new ScriptedLms();
    const { system } = await session(lms);
    await ask(lms, [statement('completed')]);
    await system.close();
    await ask(lms, [statement('completed')]);
    expect(lms.refusals).toEqual(['completed: without a proper id', 'completed: after terminated']);
    const other = new ScriptedLms();
    other.launch();
    await other.fetch(`${other.endpoint}token`, { method: 'POST' });
    await ask(other, [statement('completed')]);
    await other.fetch(`${other.endpoint}token`, { method: 'POST' });
    expect(other.refusals).toEqual(['completed: before initialized', 'the token was fetched twice']);
  });

  it('refuses a second passed, whoever sends it, and takes the same statement again for what it is', async () => {
    const lms = new ScriptedLms();
    const { system } = await session(lms);
    system.tellOutcome({ standing: 'passed', score: 91 });
    system.commit();
    await settled();
    const { statement: told } = lms.taken.find(({ verb }) => verb === 'passed')!;
    await ask(lms, [told]);
    expect(lms.refusals).toEqual([]);
    await ask(lms, [{ ...told, id: '3b8a9f0e-1111-4222-8333-444455557777' }]);
    expect(lms.refusals).toEqual(['passed: twice in a session']);
  });
});

describe('the address of a launch', () => {
  const launched = `https://content.example.org/index.html?${new ScriptedLms().launch()}`;

  it('names the learner by an account alone', () => {
    const withMail = launched.replace(
      /actor=[^&]*/,
      `actor=${encodeURIComponent(JSON.stringify({ ...ACTOR, mbox: 'mailto:a@example.org' }))}`,
    );
    expect(readLaunch(withMail)?.actor).toEqual(ACTOR);
    const mailAlone = launched.replace(/actor=[^&]*/, `actor=${encodeURIComponent('{"mbox":"mailto:a@example.org"}')}`);
    expect(readLaunch(mailAlone)).toBeUndefined();
  });

  it.each(['endpoint', 'fetch', 'registration', 'activityId', 'actor'])('is none without %s', (part) => {
    const address = new URL(launched);
    address.searchParams.delete(part);
    expect(readLaunch(address.href)).toBeUndefined();
  });
});
