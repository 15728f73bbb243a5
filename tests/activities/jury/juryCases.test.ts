import { describe, expect, it } from 'vitest';
import { confidenceInWords, isJuryAnswer, juryCases, SKIPPED, type JuryCase } from '#src/activities/jury/juryCases.ts';
import { aCase, aJury } from './aJury.ts';

const murugesu = aCase('murugesu');
const oaks = aCase('oaks-v-knauer');

describe('a jury', () => {
  it('hears its cases in its own order', () => {
    const heard = juryCases(aJury('oaks-v-knauer', 'murugesu'), [murugesu, oaks]);
    expect(heard.map(({ id }) => id)).toEqual(['oaks-v-knauer', 'murugesu']);
  });

  it('passes over a case that puts no question to it', () => {
    expect(juryCases(aJury('ridd', 'murugesu'), [{ ...aCase('ridd'), jury: undefined }, murugesu])).toEqual([murugesu]);
  });

  it('keeps one of the answers, or that the case was skipped', () => {
    const [heard] = juryCases(aJury('murugesu'), [murugesu]) as [JuryCase];
    expect(isJuryAnswer(heard, 'yes')).toBe(true);
    expect(isJuryAnswer(heard, SKIPPED)).toBe(true);
    expect(isJuryAnswer(heard, 'an-older-option')).toBe(false);
  });

  it('says how sure we are of what is told, and never more than we know', () => {
    expect(confidenceInWords('verified')).toContain('Checked against a report');
    expect(confidenceInWords('high')).toContain('before you rely on it');
  });
});
