import { describe, expect, it } from 'vitest';
import { aTrace } from '../builders/aTrace.ts';
import { may, mustBefore, mustByEnd, mustNot } from '../builders/aRule.ts';
import { findings, loss, underRules } from '../builders/findings.ts';

const LIMITS = 'explain/limits';
const STORY = 'hear/account';

describe('must A before B', () => {
  const rule = mustBefore(LIMITS, STORY);

  it('is fulfilled by A when B has not happened', () => {
    expect(findings(underRules(rule), aTrace().does(LIMITS).does(STORY))).toEqual(['the-rule fulfilled @1']);
  });

  it('is violated by B when A has not happened, and A afterwards does not mend it', () => {
    expect(findings(underRules(rule), aTrace().does(STORY).does(LIMITS))).toEqual(['the-rule violated @1']);
  });

  it('is settled once, however often B comes', () => {
    expect(findings(underRules(rule), aTrace().does(STORY).does(STORY))).toEqual(['the-rule violated @1']);
  });

  it('belongs to the choice that entered the scene in which B happens', () => {
    expect(findings(underRules(rule), aTrace().does('ask/open').enters({}, STORY))).toEqual(['the-rule violated @1']);
  });

  it('belongs to no decision when B happens on entering the first scene', () => {
    expect(findings(underRules(rule), aTrace().enters({}, STORY))).toEqual(['the-rule violated']);
  });

  it('is fulfilled at B when A was done before the condition held', () => {
    const conditional = mustBefore(LIMITS, STORY, { when: { worried: 'yes' } });
    const trace = aTrace().does(LIMITS).enters({ worried: 'yes' }).does(STORY);
    expect(findings(underRules(conditional), trace)).toEqual(['the-rule fulfilled @2']);
  });

  it('finds nothing while its condition is unknown', () => {
    const conditional = mustBefore(LIMITS, STORY, { when: { worried: 'yes' } });
    expect(findings(underRules(conditional), aTrace().does(STORY))).toEqual([]);
  });

  it('is violated by a second B under the condition, when the first came before the condition held', () => {
    const conditional = mustBefore(LIMITS, STORY, { when: { worried: 'yes' } });
    const trace = aTrace().does(STORY).enters({ worried: 'yes' }).does(STORY);
    expect(findings(underRules(conditional), trace)).toEqual(['the-rule violated @2']);
  });

  it('is missed, not violated, where the clause says should', () => {
    const should = mustBefore(LIMITS, STORY, { strength: 'should', weight: 1 });
    expect(findings(underRules(should), aTrace().does(STORY))).toEqual(['the-rule missed @1']);
  });
});

describe('must A by end', () => {
  it('is left undone, without a decision, when A never happens', () => {
    expect(findings(underRules(mustByEnd('refer/eap')), aTrace().does(STORY))).toEqual(['the-rule left undone']);
  });

  it('stands only from the act that it follows', () => {
    const rule = mustByEnd('refer/eap', { after: [STORY] });
    expect(findings(underRules(rule), aTrace().does('refer/eap'))).toEqual([]);
    expect(findings(underRules(rule), aTrace().does('refer/eap').does(STORY))).toEqual(['the-rule left undone']);
    expect(findings(underRules(rule), aTrace().does(STORY, 'refer/eap'))).toEqual(['the-rule fulfilled @1']);
  });

  it('waits for its condition after the act, and counts what was done in between', () => {
    const rule = mustByEnd('ask/safety', { after: [STORY], when: { sign: 'yes' } });
    const trace = aTrace().does(STORY).does('ask/safety').learns({ sign: 'yes' }, 'ask/open');
    expect(findings(underRules(rule), trace)).toEqual(['the-rule fulfilled @3']);
  });

  it('stays due though the fact is denied later', () => {
    const rule = mustByEnd('connect/help', { when: { danger: 'yes' } });
    const trace = aTrace({ danger: 'yes' }).enters({ danger: 'no' }).does(STORY);
    expect(findings(underRules(rule), trace)).toEqual(['the-rule left undone']);
  });

  it('is settled once', () => {
    const trace = aTrace().does('refer/eap').does('refer/eap');
    expect(findings(underRules(mustByEnd('refer/eap')), trace)).toEqual(['the-rule fulfilled @1']);
  });
});

describe('must not A', () => {
  it('is violated each time, and costs its weight once', () => {
    const rulebook = underRules(mustNot('judge/*', { weight: 2 }));
    const trace = aTrace().does('judge/merit').does('judge/person');
    expect(findings(rulebook, trace)).toEqual(['the-rule violated @1', 'the-rule violated @2']);
    expect(loss(rulebook, trace)).toBe(2);
  });

  it('is undetermined while a fact of its condition is unknown, and silent once one is contradicted', () => {
    const rulebook = underRules(mustNot('suggest/mediation', { when: { violence: 'yes', consent: 'no' } }));
    expect(findings(rulebook, aTrace().does('suggest/mediation'))).toEqual(['the-rule undetermined @1']);
    expect(findings(rulebook, aTrace({ consent: 'yes' }).does('suggest/mediation'))).toEqual([]);
  });

  it('is lifted only by an exception that is known to hold', () => {
    const rulebook = underRules(mustNot('share/name', { unless: { consent: 'yes' } }));
    expect(findings(rulebook, aTrace({ consent: 'yes' }).does('share/name'))).toEqual([]);
    expect(findings(rulebook, aTrace().does('share/name'))).toEqual(['the-rule violated @1']);
  });

  it('is kept where an option on offer would have broken it and another was chosen', () => {
    const trace = aTrace().chooses({ acts: [LIMITS], passedOver: [['promise/secrecy']] });
    expect(findings(underRules(mustNot('promise/secrecy')), trace)).toEqual(['the-rule kept @1']);
  });

  it('is not kept by a choice that breaks it in another way', () => {
    const trace = aTrace().chooses({ acts: ['promise/outcome'], passedOver: [['promise/secrecy']] });
    expect(findings(underRules(mustNot('promise/*')), trace)).toEqual(['the-rule violated @1']);
  });
});

describe('may A', () => {
  const confidence = mustNot('share/*', { id: 'confidence' });
  const danger = may('share/*', { id: 'danger', when: { danger: 'yes' }, overrides: ['confidence'] });

  it('is exercised and silences the prohibition that it names, for that act', () => {
    const trace = aTrace({ danger: 'yes' }).does('share/emergency');
    expect(findings(underRules(confidence, danger), trace)).toEqual(['danger exercised @1']);
  });

  it('silences nothing while its condition is unknown', () => {
    expect(findings(underRules(confidence, danger), aTrace().does('share/hr'))).toEqual(['confidence violated @1']);
  });
});

describe('a rule that sharpens another', () => {
  it('replaces it, so that one act costs once', () => {
    const charter = mustNot('keep/note', { id: 'no-notes' });
    const pack = mustNot('keep/note', { id: 'no-contact-record', sharpens: 'no-notes', weight: 2 });
    const rulebook = underRules(charter, pack);
    expect(findings(rulebook, aTrace().does('keep/note'))).toEqual(['no-contact-record violated @1']);
    expect(loss(rulebook, aTrace().does('keep/note'))).toBe(2);
  });
});
