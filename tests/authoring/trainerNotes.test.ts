import { describe, expect, test } from 'vitest';
import { scenarioForPlay } from '#src/pages/scenarios/_scenarioForPlay.ts';
import { inWords, harbourAfter, readHarbour, readingAfter, STORY } from './harbourContent.ts';

const NOTES = '  roles:\n    visitor:';

describe('what a trainer is given for a scenario', () => {
  const { content } = readHarbour();
  const [story] = content?.scenarios ?? [];

  test('is read with its role cards', () => {
    expect(story?.forTrainers).toEqual({
      aim: 'Say the limits before the story starts.',
      setUp: 'Groups of three, ten minutes.',
      listenFor: ['The limits come before the story.'],
      askTheRoom: ['What would you keep to yourself?'],
      traps: ['A promise made to be kind.'],
      debrief: ['What did Ana choose for herself?'],
      twoMinuteStart: ['Ana puts her gloves on the bench.', 'Can I tell you something?'],
      roles: {
        visitor: { card: 'You are Ana. The rota wears you out.', hidden: ['He gave you three night shifts in a row.'] },
        officer: { card: 'You share the studio with Ana.' },
        observer: { card: 'You watch and say nothing.', watchFor: ['What is said before the story?'] },
      },
    });
  });

  test('does not travel in the page of a learner', () => {
    if (!content || !story) throw new Error('The fixture cannot be read.');
    const links = { scenario: '', scenarios: '', courses: '', procedures: '', record: '', home: '' };
    const page = JSON.stringify(scenarioForPlay(content, story, links));
    expect(page).toContain('Ana puts her gloves on the bench.');
    expect(page).not.toContain('The rota wears you out');
  });

  test('is missed by the check where it is missing', () => {
    const text = String(harbourAfter(STORY, 'for trainers:', 'for trainers:').find(({ file }) => file === STORY)?.content);
    const { problems } = readHarbour(harbourAfter(STORY, text.slice(text.indexOf('for trainers:')), ''));
    expect(inWords(problems)).toMatchInlineSnapshot(`
      "warning scenarios/kiln-room.yaml:1:1
        "for trainers" is missing.
        Say how to run it in a room: aim, set-up, what to listen for, role cards."
    `);
  });

  test('is refused where a card is missing, or a key misspelt', () => {
    expect(readingAfter(STORY, '    officer: { card: You share the studio with Ana. }\n', '')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:100:3
        "officer" is missing.
        Add a line "officer: ..." to this entry."
    `);
    expect(readingAfter(STORY, 'watch for:', 'watch:')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:103:5
        "watch for" is missing.
        Add a line "watch for: ..." to this entry.
      error scenarios/kiln-room.yaml:103:51
        "watch" is not known here.
        Known here are: card, watch for."
    `);
    expect(readingAfter(STORY, NOTES, '  role:\n    visitor:')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:92:1
        "roles" is missing.
        Add a line "roles: ..." to this entry.
      error scenarios/kiln-room.yaml:100:3
        "role" is not known here.
        Did you mean "roles"?"
    `);
  });
});

describe('a story that waits for its review', () => {
  test('is known by it', () => {
    const { content } = readHarbour(harbourAfter(STORY, 'setting: Harbour', 'setting: Harbour\nreview: wanted'));
    expect(content?.scenarios[0]?.reviewWanted).toBe(true);
    expect(readHarbour().content?.scenarios[0]?.reviewWanted).toBeUndefined();
  });

  test('is required by no course', () => {
    expect(readingAfter(STORY, 'setting: Harbour', 'setting: Harbour\nreview: wanted')).toMatchInlineSnapshot(`
      "error courses/first.yaml:5:50
        The scenario kiln-room still waits for its review, so no course may require it.
        Take it off this list until "review: wanted" is gone from it."
    `);
  });

  test('waits for nothing else', () => {
    expect(readingAfter(STORY, 'setting: Harbour', 'setting: Harbour\nreview: done')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:5:9
        "review" is only ever wanted.
        Write review: wanted, or remove the line once the story has been read."
    `);
  });
});
