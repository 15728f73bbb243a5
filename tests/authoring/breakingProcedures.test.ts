import { describe, expect, test } from 'vitest';
import { CHARTER, inWords, harbourAfter, harbourWith, PACK, readHarbour, readingAfter } from './harbourContent.ts';

const RULE = 'should: refer/wellbeing\n    after: hear/account\n    by: end';

describe('a procedure with a mistake gets one message with its place and how to mend it', () => {
  test('a clause number that is not in quotes', () => {
    expect(readingAfter(PACK, '- { clause: "4.20", gist', '- { clause: 4.20, gist')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:10:15
        The clause 4.20 is not in quotes, so it is read as the number 4.2.
        Put it in quotes: clause: "4.20""
    `);
  });

  test('a clause that the document does not list', () => {
    expect(readingAfter(PACK, 'clause: "5"\n    should', 'clause: "55"\n    should')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:16:13
        The clause "55" is not among the clauses of this document.
        Did you mean 5? Known ones are listed in "clauses" of this file."
    `);
  });

  test('an answer from a clause that the document does not list', () => {
    expect(readingAfter(PACK, 'answer: "no", clause: "4.2"', 'answer: "no", clause: "4.3"')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:26:50
        The clause "4.3" is not among the clauses of this document.
        Did you mean 4.2? Known ones are listed in "clauses" of this file."
    `);
  });

  test('a clause that is listed twice', () => {
    expect(readingAfter(PACK, '- { clause: "4.20", gist', '- { clause: "4.2", gist')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:10:15
        The clause 4.2 is there twice.
        Remove one of the two, or give it another name.
      error procedures/harbour.yaml:27:56
        The clause "4.20" is not among the clauses of this document.
        Did you mean 4.2? Known ones are listed in "clauses" of this file.
      error procedures/harbour.yaml:28:56
        The clause "4.20" is not among the clauses of this document.
        Did you mean 4.2? Known ones are listed in "clauses" of this file."
    `);
  });

  test('a clause without a gist', () => {
    expect(readingAfter(PACK, 'gist: The trust keeps a list., ', '')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:12:5
        "gist" is missing.
        Add a line "gist: ..." to this entry."
    `);
  });

  test('a modality that no document uses', () => {
    expect(readingAfter(PACK, 'modality: cannot', 'modality: shall')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:9:85
        "shall" is not a modality.
        Write the document's own word: must, will, should, may, cannot, can, encouraged, responsible, definition, statement, note."
    `);
  });

  test('an act that the vocabulary does not list', () => {
    expect(readingAfter(PACK, 'should: refer/wellbeing', 'should: refer/well-being')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:17:5
        The act refer/well-being is not known.
        Did you mean refer/wellbeing? Known ones are listed in vocabulary/acts.yaml."
    `);
  });

  test('a group without acts', () => {
    expect(readingAfter(PACK, 'should: refer/wellbeing', 'should: refers/*')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:17:5
        No act belongs to the group refers/*.
        Did you mean refer/*? Known ones are listed in vocabulary/acts.yaml."
    `);
  });

  test('a rule without a time', () => {
    expect(readingAfter(PACK, RULE, 'should: refer/wellbeing')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:14:5
        The rule wellbeing-named does not say by when: it has neither "before" nor "by: end".
        Add the act that comes too late (before: hear/account), or by: end."
    `);
  });

  test('a rule with two times', () => {
    expect(readingAfter(PACK, RULE, `${RULE}\n    before: hear/account`)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:18:5
        The rule wellbeing-named has "after", which goes only with "by: end".
        Use before alone, or after with by: end.
      error procedures/harbour.yaml:19:5
        The rule wellbeing-named has both "before" and "by: end".
        Keep the one that the clause means."
    `);
  });

  test('a rule that asks for nothing', () => {
    expect(readingAfter(PACK, RULE, 'by: end')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:14:5
        The rule wellbeing-named needs one of must, should, must not and may, and has none of them.
        Write one rule for each thing that the clause asks."
    `);
  });

  test('a rule that asks and forbids at once', () => {
    expect(readingAfter(PACK, RULE, `${RULE}\n    must not: push/*`)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:14:5
        The rule wellbeing-named needs one of must, should, must not and may, and has should and must not.
        Write one rule for each thing that the clause asks."
    `);
  });

  test('"unless" on a rule that forbids nothing', () => {
    expect(readingAfter(PACK, RULE, `${RULE}\n    unless: { unsafe-now: yes }`)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:20:5
        The rule wellbeing-named has "unless", which does not go with "should".
        Use "when" here; "unless" belongs to must not."
    `);
  });

  test('a "should" that is critical', () => {
    expect(readingAfter(PACK, RULE, `${RULE}\n    critical: yes`)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:20:5
        The rule wellbeing-named has "critical", which does not go with "should".
        Remove it; only must and must not can be critical."
    `);
  });

  test('a weight that is no whole number', () => {
    expect(readingAfter(PACK, RULE, `${RULE}\n    weight: 1.5`)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:20:13
        "weight" should be a whole number, but is 1.5.
        Write a whole number, without quotes."
    `);
  });

  test('two rules of one name in two files', () => {
    expect(readingAfter(PACK, 'rule: wellbeing-named', 'rule: safety-asked')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:14:11
        The rule safety-asked is there twice, in another file too.
        Give it another name; rules are named once over the charter and all packs."
    `);
  });

  test('two rules of one name in one file', () => {
    expect(readingAfter(CHARTER, 'rule: no-secrecy', 'rule: limits-first')).toMatchInlineSnapshot(`
      "error procedures/charter.yaml:24:11
        The rule limits-first is there twice.
        Remove one of the two, or give it another name."
    `);
  });

  test('a rule that sharpens a critical one and is not critical itself', () => {
    const rule = 'must not: promise/secrecy\n    sharpens: no-secrecy';
    expect(readingAfter(PACK, RULE, rule)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:18:15
        The rule wellbeing-named sharpens the critical rule no-secrecy and is not critical itself.
        Add critical: yes; a pack may not soften the charter."
    `);
  });

  test('a rule that sharpens what the charter does not have', () => {
    expect(readingAfter(PACK, RULE, `${RULE}\n    sharpens: no-secret`)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:20:15
        The charter has no rule no-secret to sharpen.
        Did you mean no-secrecy? Known ones are listed in procedures/charter.yaml."
    `);
  });

  test('a permission that overrides what is no prohibition', () => {
    const rule = 'may: share/name/*\n    overrides: [limits-first]';
    expect(readingAfter(PACK, RULE, rule)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:18:17
        There is no prohibition limits-first to override.
        Use one that is listed in the charter or this pack, or add it there."
    `);
  });

  test('an example that expects what no rule can find', () => {
    expect(readingAfter(PACK, 'expect: missed', 'expect: failed')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:24:41
        "failed" is not a finding that a rule can give.
        Write one of: fulfilled, violated, left undone, missed, exercised, undetermined, no finding."
    `);
  });

  test('an answer to a question that the vocabulary does not list', () => {
    expect(readingAfter(PACK, '{ question: anonymous,', '{ question: anonymity,')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:26:7
        The question anonymity is not known.
        Did you mean anonymous? Known ones are listed in vocabulary/questions.yaml."
    `);
  });

  test('an answer that the question does not have', () => {
    expect(readingAfter(PACK, 'answer: "no"', 'answer: never')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:26:36
        "never" is not an answer to anonymous.
        Its answers are: yes, no, does-not-say."
    `);
  });

  test('two answers that can be in force at once', () => {
    const twice =
      '{ lead-is-respondent: yes }, says: The committee then. }\n  - { question: raise-with, answer: team-lead, clause: "4.20", when: { unsafe-now: yes }, says: Both. }';
    expect(readingAfter(PACK, '{ lead-is-respondent: yes }, says: The committee then. }', twice)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:29:5
        Two answers to raise-with can be in force at once, with the same number of conditions.
        Give one of them a further condition, or conditions that rule each other out."
    `);
  });

  test('conditions that rule each other out are no tie', () => {
    const twice =
      '{ lead-is-respondent: yes }, says: The committee then. }\n  - { question: raise-with, answer: team-lead, clause: "4.20", when: { lead-is-respondent: no }, says: The lead. }';
    expect(readingAfter(PACK, '{ lead-is-respondent: yes }, says: The committee then. }', twice)).toBe('');
  });

  test('a silent answer without a place to look and somebody to ask', () => {
    expect(readingAfter('procedures/ridge.yaml', 'nearest: "Part A, 1", ask: the committee, ', '')).toMatchInlineSnapshot(`
      "warning procedures/ridge.yaml:11:5
        The silent answer to anonymous does not name the nearest clause and whom to ask.
        Add nearest: "5.1" and ask: "{hr}"."
    `);
  });

  test('an answer that is silent and given', () => {
    expect(readingAfter('procedures/ridge.yaml', 'silent: yes, nearest', 'silent: yes, answer: "no", nearest')).toMatchInlineSnapshot(`
      "error procedures/ridge.yaml:11:5
        The answer to anonymous is silent and yet gives an answer or a clause.
        Keep either silent, nearest and ask, or answer and clause."
    `);
  });

  test('a term whose name is no name', () => {
    expect(readingAfter(PACK, 'terms: { lead: team lead', 'terms: { The Lead: team lead')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:7:10
        "The Lead" cannot be a name.
        Write small letters, digits and hyphens, such as promise-me."
    `);
  });

  test('nothing where a list is due', () => {
    expect(
      readingAfter(
        'procedures/ridge.yaml',
        'clauses:\n  - { clause: "Part A, 1", gist: The committee hears complaints., binds: the theatre, modality: will }',
        'clauses:',
      ),
    ).toMatchInlineSnapshot(`
      "error procedures/ridge.yaml:8:1
        "clauses" should be a list, but is nothing.
        Write a list: each item on a line of its own after "- ", or [one, two]."
    `);
  });

  test('a date that does not exist', () => {
    expect(readingAfter(PACK, 'on: 2026-01-01', 'on: 2026-13-01')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:6:26
        "2026-13-01" is not a date.
        Write year, month and day: 2026-11-21."
    `);
  });

  test('a pack on offer that does not exist', () => {
    expect(readingAfter('organisation.yaml', 'offered: [harbour, ridge]', 'offered: [harbour, bridge]')).toMatchInlineSnapshot(`
      "error organisation.yaml:2:34
        The procedure on offer, bridge, does not exist.
        Add procedures/bridge.yaml, or take it off the list. There are: harbour, ridge."
    `);
  });

  test('a pack in force that is not on offer', () => {
    expect(readingAfter('organisation.yaml', 'offered: [harbour, ridge]', 'offered: [ridge]')).toMatchInlineSnapshot(`
      "error organisation.yaml:2:43
        The procedure in force, harbour, is not on offer.
        Use one that is listed in "offered" just above, or add it there."
    `);
  });

  test('a course that names a scenario and a lesson which do not exist', () => {
    const module = 'scenarios: [kiln], lesson: receiving }';
    expect(readingAfter('courses/first.yaml', 'scenarios: [kiln-room] }', module)).toMatchInlineSnapshot(`
      "error courses/first.yaml:4:95
        The scenario kiln does not exist.
        Use one that is listed in scenarios/, or add it there.
      error courses/first.yaml:4:110
        The lesson receiving does not exist.
        Use one that is listed in lessons/first/, or add it there."
    `);
  });

  test('a question listed twice', () => {
    expect(readingAfter('vocabulary/questions.yaml', 'question: raise-with', 'question: anonymous')).toMatchInlineSnapshot(`
      "error vocabulary/questions.yaml:6:13
        The question anonymous is there twice.
        Remove one of the two, or give it another name."
    `);
  });

  test('"does not say" listed among the answers', () => {
    const answers = '{ "yes": "Yes", "no": "No", does-not-say: "Silent" }';
    expect(readingAfter('vocabulary/questions.yaml', '{ "yes": "Yes", "no": "No" }', answers)).toMatchInlineSnapshot(`
      "error vocabulary/questions.yaml:4:40
        "does-not-say" is an answer to every question already.
        Remove this line."
    `);
  });

  test('a support whose contact is not set', () => {
    expect(readingAfter('supports.yaml', 'contact: wellbeing', 'contact: wellness')).toMatchInlineSnapshot(`
      "error supports.yaml:4:56
        The contact wellness is not known.
        Use one that is listed in "contacts" of organisation.yaml, or add it there."
    `);
  });

  test('a bare pack says what it still lacks, and can be used', () => {
    const bare = 'procedure: bare\nclauses:\n  - { clause: "1", gist: Ask early., modality: should }\n';
    const { content, problems } = readHarbour(harbourWith('procedures/bare.yaml', bare));
    expect(content?.procedures.map(({ id }) => id)).toEqual(['bare', 'harbour', 'ridge']);
    expect(inWords(problems)).toMatchInlineSnapshot(`
      "warning procedures/bare.yaml:1:1
        "name" is missing.
        Add a short name for tabs, such as name: Our procedure.
      warning procedures/bare.yaml:1:1
        "title" is missing.
        Add the full title of the document.
      warning procedures/bare.yaml:1:1
        "version" is missing.
        Add the version and its date, so that readers know what they are held to.
      warning procedures/bare.yaml:1:1
        "note" is missing.
        Add a note that this is a paraphrase for training, not the document itself.
      warning procedures/bare.yaml:1:1
        "review" is missing.
        Add review: { by: who, on: 2026-11-21, next: 2027-11-21 }."
    `);
  });

  test('a pack with an error is left out, and the rest can be used', () => {
    const { content } = readHarbour(harbourAfter(PACK, 'should: refer/wellbeing', 'should: refer/nobody'));
    expect(content?.procedures.map(({ id }) => id)).toEqual(['ridge']);
  });
});
