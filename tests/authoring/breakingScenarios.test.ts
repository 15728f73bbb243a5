import { describe, expect, test } from 'vitest';
import { harbourAfter, readHarbour, readingAfter, STORY } from './harbourContent.ts';

describe('a scenario with a wrong word gets one message with its place and the nearest right word', () => {
  test('an act that the vocabulary does not list', () => {
    expect(readingAfter(STORY, 'acts: [promise/secrecy]', 'acts: [promise/secrets]')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:29:16
        The act promise/secrets is not known.
        Did you mean promise/secrecy? Known ones are listed in vocabulary/acts.yaml."
    `);
  });

  test('an act that is no act at all', () => {
    expect(readingAfter(STORY, 'acts: [promise/secrecy]', 'acts: [Promise it]')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:29:16
        "Promise it" cannot be an act.
        Write small letters, digits and hyphens, such as explain/confidentiality-limits."
    `);
  });

  test('a fact that the vocabulary does not list', () => {
    expect(readingAfter(STORY, 'lead-is-respondent: no', 'lead-is-the-respondent: no')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:35:14
        The fact lead-is-the-respondent is not known.
        Did you mean lead-is-respondent? Known ones are listed in vocabulary/facts.yaml."
    `);
  });

  test('a value that no fact has', () => {
    expect(readingAfter(STORY, 'lead-is-respondent: no', 'lead-is-respondent: maybe')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:35:34
        "maybe" is no value of a fact.
        Write yes, no or unknown."
    `);
  });

  test('a question that the vocabulary does not list', () => {
    expect(readingAfter(STORY, 'tells: { anonymous: "yes" }', 'tells: { anonymus: "yes" }')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:60:18
        The question anonymus is not known.
        Did you mean anonymous? Known ones are listed in vocabulary/questions.yaml."
    `);
  });

  test('an answer that the question does not have', () => {
    expect(readingAfter(STORY, 'tells: { anonymous: "yes" }', 'tells: { anonymous: perhaps }')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:60:29
        "perhaps" is not an answer to anonymous.
        Its answers are: yes, no, does-not-say."
    `);
  });

  test('an outcome that does not exist', () => {
    expect(readingAfter(STORY, 'outcomes: [O1, O3]', 'outcomes: [O1, O12]')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:7:16
        The outcome O12 is not known.
        Did you mean O1? Known ones are listed in vocabulary/outcomes.yaml."
    `);
  });

  test('a person who is not in the story', () => {
    expect(readingAfter(STORY, '- ana: "What now?"', '- anna: "What now?"')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:75:9
        The person anna is not known.
        Did you mean ana? Known ones are listed in "people" of this file."
    `);
  });

  test('a visitor who is not in the story', () => {
    expect(readingAfter(STORY, 'visitor: ana', 'visitor: bo')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:11:10
        The person bo is not known.
        Use one that is listed in "people" of this file, or add it there."
    `);
  });

  test('a scene that does not exist', () => {
    expect(readingAfter(STORY, 'go to: the-question', 'go to: the-questions')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:44:16
        The scene the-questions is not known.
        Did you mean the-question? Known ones are listed in "scenes" of this file."
    `);
  });

  test('a procedure that does not exist', () => {
    const line = '{ ana: "And you promised.", in: harbor, if: ';
    expect(readingAfter(STORY, '{ ana: "And you promised.", if: ', line)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:39:41
        The procedure harbor is not known.
        Did you mean harbour? Known ones are listed in procedures/."
    `);
  });

  test('a key by which the author would decide', () => {
    expect(readingAfter(STORY, 'acts: [promise/secrecy]', 'acts: [promise/secrecy]\n        correct: no')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:30:9
        "correct" would let the author decide how this stands; the rules and the procedure decide.
        Remove it, and say in "acts" what the officer does and in "tells" what the officer claims."
    `);
  });

  test.each(['correct', 'right', 'wrong', 'points', 'score', 'verdict', 'best', 'feedback', 'is_correct', 'weight'])(
    'no choice may carry "%s"',
    (key) => {
      const files = harbourAfter(STORY, 'acts: [promise/secrecy]', `acts: [promise/secrecy]\n        ${key}: 1`);
      const { content, problems } = readHarbour(files);
      expect(problems.map(({ says }) => says)).toEqual([
        `"${key}" would let the author decide how this stands; the rules and the procedure decide.`,
      ]);
      expect(content?.scenarios).toEqual([]);
    },
  );

  test('a misspelt key', () => {
    expect(readingAfter(STORY, 'tempting because:', 'temptng because:')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:30:9
        "temptng because" is not known here.
        Did you mean "tempting because"?"
    `);
  });

  test('a choice without a way on', () => {
    expect(readingAfter(STORY, '        tempting because: It sounds kind.\n        go to: the-rota\n', '')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:27:9
        "go to" is missing.
        Add a line "go to: ..." to this entry."
    `);
  });

  test('a choice with words and a deed', () => {
    expect(readingAfter(STORY, 'do: Give her name', 'say: "Yes."\n        do: Give her name')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:77:9
        The choice tell-lead has both "say" and "do".
        Give it the words in "say", or the deed in "do"."
    `);
  });

  test('two choices of one name in a scene', () => {
    expect(readingAfter(STORY, 'choice: promise', 'choice: limits')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:27:17
        The choice limits is there twice.
        Remove one of the two, or give it another name."
    `);
  });

  test('a list of ways that may find none', () => {
    expect(readingAfter(STORY, '          - settled\n', '')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:85:11
        "go to" may find no way: its last branch has a condition.
        End the list with a plain name of a scene."
    `);
  });

  test('an ending with choices', () => {
    expect(readingAfter(STORY, 'place: The bench outside', 'ending: good')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:21:5
        The scene the-bench is an ending and yet has choices.
        Remove one of the two."
    `);
  });

  test('an ending of no known kind', () => {
    expect(readingAfter(STORY, 'ending: good', 'ending: happy')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:90:39
        An ending is of no known kind.
        Write good, mixed or costly."
    `);
  });

  test('a scene with neither choices nor an ending', () => {
    expect(readingAfter(STORY, 'ending: good, ', '')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:90:3
        The scene settled has no choices and is no ending.
        Add choices, or ending: good, mixed or costly."
    `);
  });

  test('a number where text is due', () => {
    expect(readingAfter(STORY, 'title: The kiln room', 'title: 2026')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:2:8
        "title" is 2026, which is not text.
        Put it in quotes: title: "2026""
    `);
  });

  test('text where a number is due', () => {
    expect(readingAfter(STORY, 'minutes: 5', 'minutes: five')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:5:10
        "minutes" should be a number, but is "five".
        Write a number, without quotes."
    `);
  });

  test('a list where an entry is due', () => {
    expect(readingAfter(STORY, 'facts at the start: { consent-to-share: unknown }', 'facts at the start: [consent-to-share]'))
      .toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:12:21
        "facts at the start" should be an entry with named parts, but is a list.
        Write named parts, each as "name: value"."
    `);
  });

  test('a line that is a list', () => {
    expect(readingAfter(STORY, '- Ana puts her gloves on the bench.', '- [Ana puts, her gloves]')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:19:9
        A line is neither text nor words of a person.
        Write - She looks up. or - priya: "Words"."
    `);
  });

  test('a key that is missing', () => {
    expect(readingAfter(STORY, 'start: the-bench\n', '')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:1
        "start" is missing.
        Add a line "start: ..." to this entry."
    `);
  });

  test('a content note without an equal alternative', () => {
    expect(readingAfter(STORY, 'difficulty: 1', 'difficulty: 1\ncontent note: Speaks of harm.')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:7:15
        A scenario with a content note offers no equal way to skip it.
        Add "skip" with a summary and a few questions."
    `);
  });

  test('a fact that takes a judgement, without a reason', () => {
    expect(readingAfter(STORY, 'facts: { lead-is-respondent: no }', 'facts: { unsafe-now: no }')).toMatchInlineSnapshot(`
      "warning scenarios/kiln-room.yaml:1:1
        The fact unsafe-now takes a judgement, and the scenario does not say why it is so.
        Add judgements: { unsafe-now: "why" }."
    `);
  });

  test('a file that is called otherwise than its scenario', () => {
    expect(readingAfter(STORY, 'scenario: kiln-room', 'scenario: kiln')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:1
        The file is called kiln-room, but what it holds is called kiln.
        Rename the file to kiln.yaml, or write kiln-room here."
    `);
  });

  test('a scenario with an error is left out, and the rest can be used', () => {
    const { content } = readHarbour(harbourAfter(STORY, 'start: the-bench', 'start: nowhere'));
    expect(content?.scenarios).toEqual([]);
    expect(content?.procedures.map(({ id }) => id)).toEqual(['harbour', 'ridge']);
  });
});
