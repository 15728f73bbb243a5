import { describe, expect, test } from 'vitest';
import type { CheckReport } from '#src/authoring/check/checkContent.ts';
import type { ContentFile } from '#src/authoring/source/yamlSource.ts';
import { CHARTER, checkAfter, checkHarbour, harbourAfter, harbourFiles, inWords, PACK, STORY } from './harbourContent.ts';

const SECOND = 'scenarios/wheel-room.yaml';

/** The fixture with a second story: the first under another name, changed as said. */
function withSecond(change: (text: string) => string): ContentFile[] {
  const files = harbourFiles();
  const text = String(files.find(({ file }) => file === STORY)?.content).replace('scenario: kiln-room', 'scenario: wheel-room');
  return [...files, { file: SECOND, content: change(text) }];
}

const inSecond = ({ warnings }: CheckReport): string => inWords(warnings.filter(({ file }) => file === SECOND));

/** Another story in other words, so that nothing of it sounds like the first. */
function inOtherWords(text: string): string {
  let number = 0;
  return text.replace(/(say|do|ana): ("[^"]*"|[A-Z][^\n]*)/g, (_whole, key: string) => {
    number += 1;
    return `${key}: "${['alder', 'birch', 'cedar', 'elder'].map((word) => word + 'x'.repeat(number)).join(' ')}"`;
  });
}

describe('a library of two stories', () => {
  test('that are one and the same hears of every decision and of what sounds alike', () => {
    expect(inSecond(checkHarbour(withSecond((text) => text)))).toMatchInlineSnapshot(`
      "warning scenarios/wheel-room.yaml:20:9
        The opening line shares 100 % of its words with that at the-bench in kiln-room.
        Say it in another way, so that each story sounds like itself.
      warning scenarios/wheel-room.yaml:22:7
        The decision at the-bench offers the same options as that at the-bench in kiln-room.
        Let the options grow out of what is said in this moment.
      warning scenarios/wheel-room.yaml:22:9
        This option, the best of its decision, shares 100 % of its words with that at the-bench in kiln-room.
        Say it in another way, so that each story sounds like itself.
      warning scenarios/wheel-room.yaml:41:7
        The decision at the-rota offers the same options as that at the-rota in kiln-room.
        Let the options grow out of what is said in this moment.
      warning scenarios/wheel-room.yaml:45:9
        This option, the best of its decision, shares 100 % of its words with that at the-rota in kiln-room.
        Say it in another way, so that each story sounds like itself.
      warning scenarios/wheel-room.yaml:49:9
        This option, the best of its decision, shares 100 % of its words with that at the-rota in kiln-room.
        Say it in another way, so that each story sounds like itself.
      warning scenarios/wheel-room.yaml:57:7
        The decision at the-question offers the same options as that at the-question in kiln-room.
        Let the options grow out of what is said in this moment.
      warning scenarios/wheel-room.yaml:62:9
        This option, the best of its decision, shares 100 % of its words with that at the-question in kiln-room.
        Say it in another way, so that each story sounds like itself.
      warning scenarios/wheel-room.yaml:77:7
        The decision at the-end-of-it offers the same options as that at the-end-of-it in kiln-room.
        Let the options grow out of what is said in this moment.
      warning scenarios/wheel-room.yaml:81:9
        This option, the best of its decision, shares 100 % of its words with that at the-end-of-it in kiln-room.
        Say it in another way, so that each story sounds like itself.
      warning scenarios/wheel-room.yaml:90:12
        This ending shares 100 % of its words with that at settled in kiln-room.
        Say it in another way, so that each story sounds like itself.
      warning scenarios/wheel-room.yaml:91:11
        This ending shares 100 % of its words with that at uneasy in kiln-room.
        Say it in another way, so that each story sounds like itself."
    `);
  });

  test('hears of the same options in another order and with other marks', () => {
    const swapped = (text: string): string =>
      inOtherWords(text)
        .replace(/(choice: listen\n\s+say:) "[^"]*"/, '$1 "Are you safe on those shifts."')
        .replace(/(choice: safety\n\s+say:) "[^"]*"/, '$1 "That sounds hard; go on!"')
        .replace(/(choice: press\n\s+say:) "[^"]*"/, '$1 "You should put that in writing to the {lead} this week"');
    expect(checkHarbour(withSecond(swapped)).warnings.map(({ says }) => says)).toContain(
      'The decision at the-rota offers the same options as that at the-rota in kiln-room.',
    );
  });

  test('tells the most alike pairs of each kind in figures', () => {
    const { alike } = checkHarbour(withSecond(inOtherWords));
    expect(alike.openings).toMatchObject([{ one: { scenario: 'kiln-room' }, other: { scenario: 'wheel-room' }, shared: 0 }]);
    expect(alike.endings[0]).toMatchObject({ shared: 1 });
    expect(alike['best options'].every(({ shared }) => shared === 0)).toBe(true);
  });
});

describe('an outcome', () => {
  test('that no story trains is reported', () => {
    expect(checkAfter('vocabulary/outcomes.yaml', '- outcome: O3', '- { outcome: O2, label: Count }\n- outcome: O3'))
      .toMatchInlineSnapshot(`
      "warning vocabulary/outcomes.yaml:7:3
        The outcome O2 is trained by no scenario; 1 are the least.
        Write a scenario for it, or name it in one that trains it already."
    `);
  });

  test('is trained by three stories, or by all where there are fewer', () => {
    const lessOfIt = (text: string): string => text.replace('outcomes: [O1, O3]', 'outcomes: [O1]');
    const { warnings } = checkHarbour(withSecond(lessOfIt));
    expect(inWords(warnings.filter(({ file }) => file.startsWith('vocabulary')))).toMatchInlineSnapshot(`
      "warning vocabulary/outcomes.yaml:7:3
        The outcome O3 is trained by kiln-room; 2 are the least.
        Write a scenario for it, or name it in one that trains it already."
    `);
  });
});

describe('a rule or an answer that decides nothing in any story', () => {
  const RULE = '    examples:\n      - { acts: [push/formal], expect: violated }';

  test('is reported', () => {
    expect(checkAfter(STORY, '        acts: [push/formal]\n', '')).toMatchInlineSnapshot(`
      "warning procedures/charter.yaml:70:5
        The rule no-pushing decides nothing in any scenario.
        Let a scenario bring it up, or say why none does: not in stories: why."
    `);
    expect(checkAfter(PACK, 'not in stories: Nobody asks yet., says: The team lead', 'says: The team lead')).toMatchInlineSnapshot(`
      "warning procedures/harbour.yaml:27:5
        The answer to raise-with decides nothing in any scenario.
        Let a scenario bring it up, or say why none does: not in stories: why."
    `);
  });

  test('may say why', () => {
    const files = harbourAfter(CHARTER, RULE, `    not in stories: No story presses anybody.\n${RULE}`);
    const quiet = files.map((one) =>
      one.file === STORY ? { ...one, content: String(one.content).replace('        acts: [push/formal]\n', '') } : one,
    );
    const report = checkHarbour(quiet);
    expect(inWords(report.warnings)).not.toContain('no-pushing decides nothing');
    expect(report.rules.find(({ rule }) => rule === 'no-pushing')).toMatchObject({
      scenarios: [],
      notInStories: 'No story presses anybody.',
    });
  });

  test('is told when the reason no longer holds', () => {
    expect(checkAfter(CHARTER, RULE, `    not in stories: No story presses anybody.\n${RULE}`)).toMatchInlineSnapshot(`
      "warning procedures/charter.yaml:76:21
        The rule no-pushing is said to be in no story, but it decides something in kiln-room.
        Remove "not in stories"."
    `);
  });

  test('is not reported while a story cannot be walked', () => {
    const { warnings } = checkHarbour(harbourAfter(STORY, '        go to: settled', '        go to: the-rota'));
    expect(inWords(warnings)).not.toContain('decides nothing');
  });
});
