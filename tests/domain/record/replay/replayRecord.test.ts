import { describe, expect, it } from 'vitest';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { EMPTY_RECORD } from '#src/domain/record/learnerRecord.ts';
import { resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import { judgesAtHand, playablesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { replayRecord, whatHolds } from '#src/domain/record/replay/replayRecord.ts';
import { aJudge, aPlayable, TWO_DECISIONS } from '../../builders/aPlayable.ts';
import { aCompletion, aLesson, anAttempt, aRecord, NINE } from '../../builders/aRecord.ts';

const playable = aPlayable();
const atHand = judgesAtHand([TWO_DECISIONS], (scenario) => [aJudge(scenario)]);
// As a page gets it: written as JSON by the build, and read back.
const findPlayable = playablesAtHand(JSON.parse(JSON.stringify(atHand)));

function ended(id: string, choices: readonly string[], rest: Partial<Attempt> = {}): Attempt {
  const { contentHash } = playable.judge;
  const result = resultOf(assessChoices(playable, choices));
  return anAttempt(id, { contentHash, state: 'ended', choices: choices.map((choice) => ({ choice })), result, ...rest });
}

const good = ended('good', ['listen', 'refer']);
const record = aRecord({
  attempts: [
    good,
    ended('raised', ['question', 'listen'], { result: good.result }),
    ended('unplayable', ['listen', 'refer'], { choices: [{ choice: 'hide' }] }),
    ended('older', ['listen', 'refer'], { contentHash: 'f00' }),
    ended('foreign', ['listen', 'refer'], { procedure: 'elsewhere' }),
  ],
  alternatives: [{ scenario: 'made-up', doneAt: NINE }],
  lessons: [aLesson('initial/one')],
});
const replays = replayRecord(record, findPlayable);

it('a completion that rests on a run that does not follow from its choices is not added', () => {
  const completions = [aCompletion('sound', { attempts: ['good'] }), aCompletion('unsound', { attempts: ['good', 'raised'] })];
  const held = whatHolds({ ...record, completions }, replays, { sealHolds: true, onDevice: EMPTY_RECORD });
  expect(held.completions.map(({ id }) => id)).toEqual(['sound']);
  const broken = whatHolds({ ...record, completions }, replays, { sealHolds: false, onDevice: EMPTY_RECORD });
  expect([broken.completions, broken.finals, broken.enrolments]).toEqual([[], [], []]);
});

describe('a record replayed against the content at hand', () => {
  it('says of each attempt what it comes to', () => {
    expect(replays.map(({ attempt, replay }) => [attempt.id, replay.kind])).toEqual([
      ['good', 'holds'],
      ['raised', 'differs'],
      ['unplayable', 'choice not open'],
      ['older', 'other content'],
      ['foreign', 'unknown here'],
    ]);
  });

  it('with its seal whole, may be added but for the attempts that do not follow from their choices', () => {
    const held = whatHolds(record, replays, { sealHolds: true, onDevice: EMPTY_RECORD });
    expect(held.attempts.map(({ id }) => id)).toEqual(['good', 'older', 'foreign']);
    expect([held.alternatives, held.lessons]).toEqual([record.alternatives, record.lessons]);
  });

  it('with its seal broken, may be added only as far as it can be replayed', () => {
    const held = whatHolds(record, replays, { sealHolds: false, onDevice: EMPTY_RECORD });
    expect(held).toEqual({ ...EMPTY_RECORD, attempts: [good] });
  });

  it('with its seal broken, replaces nothing that the device has', () => {
    const onDevice = aRecord({ attempts: [{ ...good, state: 'under way' }] });
    expect(whatHolds(record, replays, { sealHolds: false, onDevice }).attempts).toEqual([]);
  });
});

it('what a page fetches to replay by carries no spoken word, and no assessment needs one', () => {
  const spoken = { ...TWO_DECISIONS, scenes: TWO_DECISIONS.scenes.map((scene) => ({ ...scene, says: [{ text: 'Sit down, please.' }] })) };
  const carried = JSON.stringify(judgesAtHand([spoken], (scenario) => [aJudge(scenario)]));
  expect(carried).not.toContain('Sit down');
  const [replayed] = replayRecord(aRecord({ attempts: [good] }), playablesAtHand(JSON.parse(carried)));
  expect(replayed?.replay).toMatchObject({ kind: 'holds', assessment: assessChoices(playable, ['listen', 'refer']) });
});
