import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import type { Conditions } from '#src/domain/vocabulary/facts.ts';
import { aTrace } from '../builders/aTrace.ts';
import { findings, loss, underAnswers } from '../builders/findings.ts';

const given = (answer: string, when: Conditions = {}): Answer => ({
  kind: 'given',
  question: 'raise-with',
  answer,
  clause: '1',
  when,
  says: '',
});
const silent = (when: Conditions = {}): Answer => ({ kind: 'silent', question: 'raise-with', nearest: '1', ask: 'HR', when, says: '' });
const tells = (value: string) => aTrace().tells({ 'raise-with': value });

describe('telling what a document says', () => {
  it('is accurate when it is what the document answers, and inaccurate when it is not', () => {
    expect(findings(underAnswers(given('supervisor')), tells('supervisor'))).toEqual(['raise-with accurate @1']);
    expect(findings(underAnswers(given('supervisor')), tells('hr'))).toEqual(['raise-with inaccurate @1']);
  });

  it('is inaccurate to say that the document leaves out what it answers', () => {
    expect(findings(underAnswers(given('supervisor')), tells('does-not-say'))).toEqual(['raise-with inaccurate @1']);
  });

  it('is unfounded where the document is silent, and saying so is accurate', () => {
    expect(findings(underAnswers(silent()), tells('supervisor'))).toEqual(['raise-with unfounded @1']);
    expect(findings(underAnswers(silent()), tells('does-not-say'))).toEqual(['raise-with accurate @1']);
  });

  it('goes by the answer with the most conditions that hold', () => {
    const rulebook = underAnswers(given('supervisor'), silent({ 'about-supervisor': 'yes' }));
    const trace = tells('supervisor').enters({ 'about-supervisor': 'yes' }).tells({ 'raise-with': 'supervisor' });
    expect(findings(rulebook, trace)).toEqual(['raise-with accurate @1', 'raise-with unfounded @2']);
  });

  it('never scores where the pack has nothing entered', () => {
    expect(findings(underAnswers(), tells('supervisor'))).toEqual(['raise-with not entered @1']);
    expect(loss(underAnswers(), tells('supervisor'))).toBe(0);
  });

  it('loses once where the same question is first told well and then badly', () => {
    expect(loss(underAnswers(given('supervisor')), tells('supervisor').tells({ 'raise-with': 'hr' }))).toBe(3);
  });
});
