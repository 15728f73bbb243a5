import { describe, expect, it } from 'vitest';
import { recordCsv } from '#src/records/recordCsv.ts';
import { aCompletion, aLesson, anAttempt, aRecord, NINE, TEN } from '../domain/builders/aRecord.ts';

const ana = { name: 'Ana Núñez', staffNumber: '0042' };
const result = { score: 86, lost: 3, met: 19, competent: true, criticalBreaches: [] };
const ended = anAttempt('a', {
  scenario: 'promise-me',
  procedure: 'jcu',
  state: 'ended',
  result,
  updatedAt: TEN,
  choices: [{ choice: 'explain-limits' }],
});

describe('the CSV of a record', () => {
  it('has one row for each completion, lesson, ended assessment and equal alternative', async () => {
    const record = aRecord({
      attempts: [ended],
      alternatives: [{ scenario: 'the-last-slide', doneAt: TEN }],
      lessons: [aLesson('initial/one', { doneAt: TEN }), aLesson('initial/two')],
      completions: [aCompletion('0'.repeat(32))],
    });
    expect((await recordCsv(record, ana)).split('\n')).toEqual([
      '\uFEFFkind,name,staff number,"course, lesson or scenario",role,procedure,date,status,score,competent,content version,valid until,record id',
      `course,Ana Núñez,0042,initial,officer,"harbour, 3",${TEN},completed,92,,abc,2028-11-21T10:00:00.000Z,${'0'.repeat(32)}`,
      `lesson,Ana Núñez,0042,initial/one,,,${TEN},done,,,,,`,
      `lesson,Ana Núñez,0042,initial/two,,,${NINE},under way,,,,,`,
      `"scenario, assessment",Ana Núñez,0042,promise-me,,jcu,${TEN},ended,86,yes,abc,,`,
      `"scenario, equal alternative",Ana Núñez,0042,the-last-slide,,,${TEN},done,,,,,`,
      '',
    ]);
  });

  it('never holds practice, what is under way, or a single choice', async () => {
    const attempts = [{ ...ended, mode: 'practice' as const }, anAttempt('b'), { ...ended, id: 'c', state: 'abandoned' as const }, ended];
    const csv = await recordCsv(aRecord({ attempts }), ana);
    expect(csv.trimEnd().split('\n')).toHaveLength(2);
    expect(csv).not.toContain('explain-limits');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no cell run as a formula: %j', async (name) => {
    const csv = await recordCsv(aRecord({ lessons: [aLesson('initial/one')] }), { ...ana, name });
    expect(csv.split('\n')[1]).toMatch(/^lesson,"?'/);
  });

  it('keeps a name with commas, quotes and line breaks in its cell', async () => {
    const csv = await recordCsv(aRecord({ lessons: [aLesson('initial/one')] }), { ...ana, name: 'Núñez, "Ana"\nMaría' });
    expect(csv).toContain('lesson,"Núñez, ""Ana""\nMaría",0042,');
  });
});
