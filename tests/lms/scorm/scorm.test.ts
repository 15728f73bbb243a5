import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectScorm } from '#src/lms/scorm/connectScorm.ts';
import { findScormApi } from '#src/lms/scorm/findScormApi.ts';
import { scorm12 } from '#src/lms/scorm12/scorm12.ts';
import { clockTime, sessionTime12 } from '#src/lms/scorm12/times12.ts';
import { scorm2004 } from '#src/lms/scorm2004/scorm2004.ts';
import { sessionTime2004, timestamp2004 } from '#src/lms/scorm2004/times2004.ts';
import { AScormApi } from './aScormApi.ts';

const PASSED = { standing: 'passed', score: 91 } as const;
const FAILED = { standing: 'failed', score: 41, final: 'one' } as const;
const versions = [
  { name: 'SCORM 1.2', dialect: scorm12, passed: { 'cmi.core.lesson_status': 'passed' }, mode: 'cmi.core.lesson_mode' },
  {
    name: 'SCORM 2004',
    dialect: scorm2004,
    passed: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
    mode: 'cmi.mode',
  },
];

async function opened(dialect: typeof scorm12, known = {}, statusFirst = false) {
  const api = new AScormApi(dialect, known);
  let now = 0;
  const system = connectScorm(dialect, { window: api.window, clock: () => (now += 1000), statusFirst });
  const answer = await system.open();
  return { api, system, answer };
}

describe.each(versions)('a session of $name', ({ dialect, passed, mode }) => {
  it('sets incomplete at the start, so that opening and closing says nothing else', async () => {
    const { api, system } = await opened(dialect);
    system.tellOutcome({ standing: 'under way' });
    system.close();
    const told = api.calls.filter((call) => /status/.test(call));
    expect(told).toEqual([expect.stringMatching(/=incomplete$/)]);
    expect(api.calls.some((call) => /score/.test(call))).toBe(false);
    expect(api.calls.slice(-2)).toEqual(['commit', 'terminate']);
  });

  it('tells the score, then the status, then commits', async () => {
    const { api, system } = await opened(dialect);
    api.since();
    system.tellOutcome(PASSED);
    system.commit();
    const kinds = api.since().map((call) => (/score/.test(call) ? 'score' : /status/.test(call) ? 'status' : call));
    expect([...new Set(kinds)]).toEqual(['score', 'status', 'commit']);
    expect(kinds.lastIndexOf('score')).toBeLessThan(kinds.indexOf('status'));
  });

  it('tells the status first where one system needs it so', async () => {
    const { api, system } = await opened(dialect, {}, true);
    api.since();
    system.tellOutcome(PASSED);
    const kinds = api.since().map((call) => (/score/.test(call) ? 'score' : 'status'));
    expect(kinds.lastIndexOf('status')).toBeLessThan(kinds.indexOf('score'));
  });

  it('never takes back what was passed, in this session or a later one', async () => {
    const { api, system } = await opened(dialect);
    system.tellOutcome(PASSED);
    system.tellOutcome(FAILED);
    system.close();
    expect(api.calls.filter((call) => /=failed$/.test(call))).toEqual([]);
    const later = await opened(dialect, passed);
    later.system.tellOutcome(FAILED);
    later.system.close();
    expect(later.api.calls.filter((call) => /status/.test(call))).toEqual([]);
    expect(later.answer?.known).toBe('passed');
  });

  it('suspends until the course is passed', async () => {
    const { api, system } = await opened(dialect);
    system.tellOutcome(FAILED);
    system.close();
    expect([...api.values].find(([element]) => element.endsWith('exit'))?.[1]).toBe('suspend');
    const later = await opened(dialect);
    later.system.tellOutcome(PASSED);
    later.system.close();
    expect([...later.api.values].find(([element]) => element.endsWith('exit'))?.[1]).toBe(dialect === scorm12 ? '' : 'normal');
  });

  it('ends once', async () => {
    const { api, system } = await opened(dialect);
    system.close();
    system.close();
    system.keep('more', 'page');
    system.commit();
    expect(api.calls.filter((call) => call === 'terminate')).toHaveLength(1);
    expect(api.calls.at(-1)).toBe('terminate');
  });

  it.each(['browse', 'review'])('records nothing in %s mode', async (how) => {
    const { api, system, answer } = await opened(dialect, { [mode]: how });
    system.keep('record', 'page');
    system.tellOutcome(PASSED);
    system.commit();
    system.close();
    expect(answer?.mode).toBe(how);
    expect(api.calls).toEqual(['initialize', 'terminate']);
  });

  it('says that there is trouble until what was refused is taken', async () => {
    const { api, system } = await opened(dialect);
    api.refuses = /suspend_data/;
    system.keep('one', 'page');
    expect(system.trouble).toBe(true);
    api.refuses = /(?!)/;
    system.keep('one', 'page');
    expect(system.trouble).toBe(false);
  });

  it('stays within the limits of the place', async () => {
    const { api, system } = await opened(dialect);
    system.keep('', 'x'.repeat(5000));
    expect(api.values.get(dialect.elements.place)).toHaveLength(dialect.placeRoom);
  });

  it('is not opened where no interface is found', async () => {
    expect(await connectScorm(dialect, { window: {}, clock: () => 0, statusFirst: false }).open()).toBeUndefined();
  });
});

describe('decisions', () => {
  const decision = {
    scenario: 'promise-me',
    scene: 'the-door',
    options: ['explain-limits', 'promise'],
    choice: 'promise',
    at: '2026-11-21T21:21:26.120Z',
  };

  it('are single letters in SCORM 1.2, within its limits', () => {
    expect(Object.fromEntries(scorm12.decision(3, decision))).toEqual({
      'cmi.interactions.3.id': 'promise-me.the-door',
      'cmi.interactions.3.time': '21:21:26',
      'cmi.interactions.3.type': 'choice',
      'cmi.interactions.3.student_response': 'b',
      'cmi.interactions.3.result': 'neutral',
    });
  });

  it('are ids in SCORM 2004, with a moment that has fractions', () => {
    expect(Object.fromEntries(scorm2004.decision(0, decision))).toMatchObject({
      'cmi.interactions.0.learner_response': 'promise',
      'cmi.interactions.0.timestamp': '2026-11-21T21:21:26.12Z',
    });
  });

  it('go after those that the system has already', async () => {
    const { api, system } = await opened(scorm2004, { 'cmi.interactions._count': '7' });
    system.tellDecision(decision);
    expect(api.values.get('cmi.interactions.7.learner_response')).toBe('promise');
  });
});

describe('times', () => {
  it('are written as each standard has them', () => {
    expect(sessionTime12(2000)).toBe('0000:00:02.00');
    expect(sessionTime2004(2000)).toBe('PT0H0M2S');
    expect(sessionTime12(3_723_450)).toBe('0001:02:03.45');
    expect(sessionTime2004(3_723_450)).toBe('PT1H2M3S');
  });

  it('are never out of form, however long the session', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e12, noNaN: true }), (milliseconds) => {
        expect(sessionTime12(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        expect(sessionTime2004(milliseconds)).toMatch(/^PT\d+H[0-5]?\dM[0-5]?\dS$/);
      }),
    );
  });

  it('of decisions never end in whole seconds with a zone, which two systems refuse', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
        expect(timestamp2004(date.toISOString())).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/);
        expect(clockTime(date.toISOString())).toMatch(/^\d\d:\d\d:\d\d$/);
      }),
    );
  });
});

describe('finding the interface', () => {
  const api = {};
  const window = (rest: object): object => {
    const made: Record<string, unknown> = { ...rest };
    made['parent'] ??= made;
    made['top'] ??= made;
    return made;
  };
  const refusing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('of another origin');
      },
    },
  );

  it('looks in the frames above, and above the window that opened this one', () => {
    expect(findScormApi(window({ parent: window({ parent: window({ API: api }) }) }), 'API')).toBe(api);
    expect(findScormApi(window({ opener: window({ parent: window({ API: api }) }) }), 'API')).toBe(api);
    expect(findScormApi(window({ top: window({ opener: window({ API: api }) }) }), 'API')).toBe(api);
  });

  it('finds none where the frames above are of another origin, and does not fail at it', () => {
    expect(findScormApi(window({ parent: refusing, top: refusing }), 'API')).toBeUndefined();
    expect(findScormApi(window({ opener: refusing }), 'API')).toBeUndefined();
  });
});
