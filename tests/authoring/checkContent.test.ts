import { describe, expect, test } from 'vitest';
import {
  CHARTER,
  checkAfter,
  checkHarbour,
  harbourAfter,
  harbourWith,
  inWords,
  PACK,
  readHarbour,
  readingAfter,
  STORY,
} from './harbourContent.ts';

const ANONYMOUS =
  '{ question: anonymous, answer: "no", clause: "4.2", examples: [{ told: "no", expect: accurate }, { told: "yes", expect: inaccurate }], says: It needs a name. }';

describe('the content check', () => {
  test('finds nothing wrong with sound content that knows no university', () => {
    const { errors, warnings, scenarios } = checkHarbour();
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(scenarios).toMatchObject([
      {
        scenario: 'kiln-room',
        under: {
          harbour: { paths: 54, cleanPaths: 2, atStake: 18, leastClean: 18 },
          ridge: { paths: 54, cleanPaths: 3, atStake: 17, leastClean: 17 },
        },
      },
    ]);
  });

  test('says how each clause, question, rule and outcome is covered', () => {
    const { clauses, questions, rules, outcomes } = checkHarbour();
    expect(clauses.harbour).toEqual({ scored: ['4.2', '4.20', '5'], taught: [], 'for reference': ['6'], open: [] });
    expect(questions.ridge).toEqual({ answered: ['raise-with'], silent: ['anonymous'], notEntered: [] });
    expect(rules.find(({ rule }) => rule === 'wellbeing-named')?.scenarios).toEqual(['kiln-room']);
    expect(outcomes).toEqual([
      { outcome: 'O1', scenarios: ['kiln-room'], modules: ['first/receive'], lessons: [] },
      { outcome: 'O3', scenarios: ['kiln-room'], modules: [], lessons: [] },
    ]);
  });

  test('still checks the rest when one scenario cannot be loaded', () => {
    const { errors, clauses } = checkHarbour(harbourWith(STORY, 'scenario: kiln-room\n'));
    expect(errors.length).toBeGreaterThan(0);
    expect(Object.keys(clauses)).toEqual(['charter', 'harbour', 'ridge']);
  });

  test('names the sentence that is wrong, though the vocabulary cannot be used', () => {
    const { content, problems } = readHarbour(harbourWith('vocabulary/acts.yaml', '- { act: hear/account }\n'));
    expect(content).toBeUndefined();
    expect(problems.map(({ file, says }) => `${file}: ${says}`)).toEqual(['vocabulary/acts.yaml: "label" is missing.']);
  });
});

describe('the content check reports a story that does not work', () => {
  test('a cycle', () => {
    expect(checkAfter(STORY, '        go to: settled', '        go to: the-rota')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:32:3
        The story can go round in a circle: the-rota → the-question → the-end-of-it → the-rota.
        Lead one of these scenes onward, to a scene that comes later."
    `);
  });

  test('a scene that no path comes to', () => {
    const apart = '  apart: { title: Alone, ending: good, says: [Nobody comes.] }\n  settled:';
    expect(checkAfter(STORY, '  settled:', apart)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:90:3
        No path comes to the scene apart.
        Lead a choice there, or remove the scene."
    `);
  });

  test('a path on which only one option is left', () => {
    const hidden = 'choice: promise\n        only if: { done: ask/safety }';
    expect(checkAfter(STORY, 'choice: promise', hidden)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:15:3
        The scene the-bench offers only one option, at the start.
        Offer at least two: add a choice, or loosen an "only if".
      warning procedures/charter.yaml:24:5
        The rule no-secrecy decides nothing in any scenario.
        Let a scenario bring it up, or say why none does: not in stories: why."
    `);
  });

  test('a path that does not end', () => {
    const closed = 'choices:\n      - choice: tell-lead\n        only if: { done: push/formal }';
    const files = harbourAfter(STORY, 'choices:\n      - choice: tell-lead', closed).map((one) =>
      one.file === STORY
        ? {
            ...one,
            content: String(one.content)
              .replace('choice: wellbeing', 'choice: wellbeing\n        only if: { done: push/formal }')
              .replace('choice: goodbye', 'choice: goodbye\n        only if: { done: push/formal }'),
          }
        : one,
    );
    expect(checkHarbour(files).errors.map(({ says }) => says)).toContain(
      'A path does not end: the scene the-end-of-it offers nothing, after limits, safety, say-yes.',
    );
  });

  test('more than four options', () => {
    const option = (name: string): string => `      - { choice: ${name}, say: "Hm.", go to: the-rota }\n`;
    const five = `choices:\n${['a', 'b', 'c'].map(option).join('')}      - choice: limits`;
    expect(checkAfter(STORY, 'choices:\n      - choice: limits', five)).toContain('offers 5 options, at the start.');
  });

  test('more than eight facts and acts in conditions', () => {
    const known = 'known: { consent-to-share: yes, lead-is-respondent: yes, unsafe-now: yes }';
    const done = 'not done: [explain/limits, explain/options, ask/safety, ask/consent, refer/wellbeing]';
    expect(checkAfter(STORY, 'if: { done: promise/secrecy }', `if: { done: promise/secrecy, ${done}, ${known} }`)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:11
        The conditions of this scenario use 10 facts and acts (promise/secrecy, explain/limits, explain/options, ask/safety, ask/consent, refer/wellbeing, consent-to-share, lead-is-respondent, unsafe-now, push/formal); 8 are the most.
        Drop the conditions that matter least."
    `);
  });

  test('a spoken line, an option and a title that are too long', () => {
    const line = `- ana: "${'Well, you see. '.repeat(12)}"`;
    expect(checkAfter(STORY, '- ana: "What now?"', line)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:75:9
        A spoken line is 180 characters long; 160 fit.
        Say it in fewer words, or spread it over several moments."
    `);
    const option = `say: "${'Are you safe on those shifts? '.repeat(4)}"`;
    expect(checkAfter(STORY, 'say: "Are you safe on those shifts?"', option)).toContain('An option is 120 characters long; 110 fit.');
    expect(checkAfter(STORY, 'title: Before she goes', `title: ${'Before she goes '.repeat(3)}`)).toContain(
      'The title of a scene is 47 characters long; 40 fit.',
    );
  });

  test('an option that is too long only once a procedure fills in its words', () => {
    const long = 'terms: { lead: the person who leads the team in which the person works and has always worked until this day';
    expect(checkAfter(PACK, 'terms: { lead: team lead', long)).toContain('An option is 141 characters long; 110 fit.');
  });

  test('a word in braces that a procedure does not fill in', () => {
    expect(checkAfter(STORY, '{lead} this week', '{chief} this week')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:42:14
        The procedure harbour has no word for {chief}.
        Use one that is listed in "terms" of procedures/harbour.yaml, or add it there.
      error scenarios/kiln-room.yaml:42:14
        The procedure ridge has no word for {chief}.
        Use one that is listed in "terms" of procedures/ridge.yaml, or add it there."
    `);
  });
});

describe('the content check reports a story that cannot be scored', () => {
  test('no clean path under some procedure, with the cheapest and what it loses', () => {
    const always = '        acts: [explain/limits, promise/secrecy]';
    expect(checkAfter(STORY, '        acts: [explain/limits]', always)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:11
        Under harbour no path is clean. The cheapest, limits, safety, say-no, wellbeing, loses 5: no-secrecy (violated, 5).
        Offer an option that does what these rules ask, or that tells what the procedure says.
      error scenarios/kiln-room.yaml:1:11
        Under ridge no path is clean. The cheapest, limits, safety, not-said, wellbeing, loses 5: no-secrecy (violated, 5).
        Offer an option that does what these rules ask, or that tells what the procedure says."
    `);
  });

  test('too little at stake', () => {
    expect(checkAfter(CHARTER, 'weight: 6', 'weight: 1')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:11
        Under harbour only 13 is at stake; it should be 15 or more.
        Bring more of the rules into play: more acts, or claims about the procedure.
      error scenarios/kiln-room.yaml:1:11
        Under ridge only 12 is at stake; it should be 15 or more.
        Bring more of the rules into play: more acts, or claims about the procedure."
    `);
  });

  test('a clean path that meets much less than another', () => {
    const early =
      '{ done: push/formal }, scene: uneasy }\n          - settled\n      - choice: leave-it\n        say: "We leave it there."\n        acts: [ask/safety]\n        go to: settled';
    const heavy = harbourAfter(PACK, 'by: end\n    outcomes', 'by: end\n    weight: 40\n    when: { consent-to-share: yes }\n    outcomes');
    const story = String(
      harbourAfter(STORY, '{ done: push/formal }, scene: uneasy }\n          - settled', early).find(({ file }) => file === STORY)?.content,
    );
    const files = heavy.map((one) =>
      one.file === STORY
        ? {
            ...one,
            content: story.replace(
              'say: "That sounds hard. Go on."',
              'say: "That sounds hard. Go on."\n        facts: { consent-to-share: yes }',
            ),
          }
        : one,
    );
    expect(checkHarbour(files).errors.map(({ says }) => says)).toContain('Under harbour a clean path may meet as little as 17 of 57.');
  });

  test('a duty that falls due where nothing can meet it', () => {
    const files = harbourAfter(PACK, 'should: refer/wellbeing', 'should: ask/consent');
    expect(inWords(checkHarbour(files).errors.filter(({ file }) => file === STORY))).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:11
        Under harbour no path is clean. The cheapest, limits, safety, say-no, wellbeing, loses 1: wellbeing-named (missed, 1).
        Offer an option that does what these rules ask, or that tells what the procedure says.
      error scenarios/kiln-room.yaml:22:9
        Under harbour the duty wellbeing-named falls due at the-rota, and nothing from there on can meet it.
        Offer ask/consent from there on, or on entering an ending."
    `);
  });

  test('a duty that somebody chose not to meet in time is no fault of the story', () => {
    expect(checkHarbour(harbourAfter(STORY, 'acts: [ask/safety]\n        go to: the-question', 'go to: the-question')).errors).toEqual([]);
  });

  test('a best path that takes the same position in every decision', () => {
    const story = harbourAfter(
      STORY,
      'choices:\n      - choice: press',
      'choices:\n      - choice: asked\n        say: "Are you safe?"\n        acts: [ask/safety]\n        go to: the-question\n      - choice: press',
    );
    const text = String(story.find(({ file }) => file === STORY)?.content)
      .replace(
        '- choice: say-yes',
        '- choice: say-it-is-no\n        say: "No."\n        acts: [explain/options]\n        tells: { anonymous: "no" }\n        go to: the-end-of-it\n      - choice: say-yes',
      )
      .replace(
        '- choice: tell-lead',
        '- choice: name-the-line\n        say: "The line."\n        acts: [refer/wellbeing]\n        go to: settled\n      - choice: tell-lead',
      );
    expect(checkHarbour(harbourWith(STORY, text)).errors.map(({ says }) => says)).toContain(
      'Under harbour a best path takes the first option in every decision.',
    );
  });

  test('an outcome that a clean path leaves unseen', () => {
    const files = harbourAfter(STORY, 'outcomes: [O1, O3]', 'outcomes: [O1, O3, O5]').map((one) =>
      one.file === 'vocabulary/outcomes.yaml' ? { ...one, content: `${String(one.content)}- { outcome: O5, label: Count }\n` } : one,
    );
    expect(checkHarbour(files).errors.map(({ says }) => says)).toEqual([
      'Under harbour and ridge a clean path can leave the outcome O5 below 60 % mastery: nothing asks for it.',
    ]);
  });

  test('an example that comes out otherwise', () => {
    expect(checkAfter(PACK, 'acts: [hear/account], expect: missed', 'acts: [], expect: missed')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:24:9
        An example of the rule wellbeing-named expects "missed", but the rule finds "no finding".
        Mend the example if the rule is meant so; otherwise mend the rule."
    `);
  });
});

describe('the content check runs the examples of answers', () => {
  test('one that stands otherwise', () => {
    expect(checkAfter(PACK, '{ told: "yes", expect: inaccurate }', '{ told: "yes", expect: unfounded }')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:26:102
        An example of the answer to anonymous expects "unfounded", but "yes" is inaccurate.
        Mend the example if the answer is meant so; otherwise mend the answer."
    `);
  });

  test('one that tries out another answer', () => {
    const elsewhere = '{ start: { lead-is-respondent: yes }, told: team-lead, expect: accurate }';
    expect(checkAfter(PACK, '{ told: team-lead, expect: accurate }', elsewhere)).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:27:75
        In an example of the answer to raise-with this answer is not in force.
        Let "start" hold the facts under which it is the one that counts."
    `);
  });

  test('an answer that shows one side alone', () => {
    expect(checkAfter(PACK, ', { told: "yes", expect: inaccurate }', '')).toMatchInlineSnapshot(`
      "warning procedures/harbour.yaml:26:5
        The answer to anonymous does not show by examples both what is accurate and what is not.
        Add examples: [{ told: ..., expect: accurate }, { told: ..., expect: inaccurate }]."
    `);
  });

  test('words that nobody knows', () => {
    expect(readingAfter(PACK, '{ told: "yes", expect: inaccurate }', '{ told: perhaps, expect: inaccurate }')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:26:110
        "perhaps" is not an answer to anonymous.
        Its answers are: yes, no, does-not-say."
    `);
    expect(readingAfter(PACK, '{ told: "yes", expect: inaccurate }', '{ told: "yes", expect: false }')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:26:125
        "false" is not how something told can stand.
        Write one of: accurate, inaccurate, unfounded."
    `);
    expect(readingAfter(PACK, '{ start: { lead-is-respondent: yes }, told: team-lead', '{ start: { lead: yes }, told: team-lead'))
      .toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:28:161
        The fact lead is not known.
        Use one that is listed in vocabulary/facts.yaml, or add it there."
    `);
  });
});

describe('the content check stops', () => {
  test('of a clause with which nothing is done', () => {
    expect(checkAfter(PACK, ', for reference: It asks nothing of a contact person.', '')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:12:15
        The clause "6" is neither scored nor taught nor marked for reference.
        Write a rule or an answer for it, name the lesson in "taught in", or add "for reference: why"."
    `);
  });
});

describe('the content check warns', () => {
  test('of a rule whose examples all come out alike', () => {
    expect(checkAfter(PACK, '      - { acts: [hear/account], expect: missed }\n', '')).toMatchInlineSnapshot(`
      "warning procedures/harbour.yaml:14:5
        The rule wellbeing-named does not show by examples both when it is met and when it is not.
        Give it two examples that come out differently."
    `);
  });

  test('of a draft: a pack on which questions are not entered', () => {
    expect(checkAfter(PACK, `  - ${ANONYMOUS}\n`, '')).toContain(
      'The pack is a draft, for practice only: one question is not entered (anonymous).',
    );
  });

  test('of a review that is overdue', () => {
    expect(checkAfter(PACK, 'next: 2030-01-01', 'next: 2026-11-20')).toMatchInlineSnapshot(`
      "warning procedures/harbour.yaml:6:44
        The next review was due on 2026-11-20.
        Review it against its source, and set the new dates."
    `);
  });

  test('of a best option that is much the longest', () => {
    const long = 'say: "Yes. First, let me say what I could not keep to myself, and whom I would have to tell."';
    expect(checkAfter(STORY, 'say: "Yes. First, let me say what I could not keep to myself."', long)).toMatchInlineSnapshot(`
      "warning scenarios/kiln-room.yaml:22:9
        Under harbour and ridge the best option at the-bench, limits, has 86 characters, the next longest 60.
        Shorten it, or lengthen another, so that length gives nothing away."
    `);
  });

  test('of a decision that makes no difference', () => {
    const same = 'choice: tell-lead\n        do: Wait\n        go to: uneasy';
    const text = String(
      harbourAfter(
        STORY,
        'choice: tell-lead\n        do: Give her name to the {lead}\n        acts: [share/name/lead]\n        go to: uneasy',
        same,
      ).find(({ file }) => file === STORY)?.content,
    ).replace('        acts: [refer/wellbeing, ask/safety]\n', '');
    expect(checkHarbour(harbourWith(STORY, text)).warnings.map(({ says }) => says)).toContain(
      'At the-end-of-it all options are found the same under every procedure.',
    );
  });

  test('of text that is hard to read', () => {
    const hard =
      'blurb: Organisational representatives systematically misunderstand institutional responsibilities concerning psychological vulnerability. ';
    const long = `${hard}${hard.slice('blurb: '.length).repeat(7)}`;
    expect(checkAfter(STORY, 'blurb: Ana comes about the kiln room rota.', long)).toMatch(/reads at school grade \d+\.\d; 9 is the most/);
  });

  test('when "it does not say" is right too often', () => {
    const silent = '{ question: anonymous, silent: yes, nearest: "4.2", ask: "the {lead}" }';
    expect(checkAfter(PACK, ANONYMOUS, silent)).toContain(
      '"It does not say" is right in 2 of the 2 decisions that offer it, over all scenarios and procedures.',
    );
  });
});
