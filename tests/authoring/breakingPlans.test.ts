import { describe, expect, test } from 'vitest';
import { parseContent } from '#src/authoring/parseContent.ts';
import { checkPlans } from '#src/authoring/study/checkPlans.ts';
import { namesThere } from '#src/authoring/study/namesThere.ts';
import { saidOf, studyFiles, studyWith } from './studyContent.ts';

const ROOM = `agreements: [No names.]
no names: A story comes in without a name.
opt out: [Say what it is about.]
if someone is upset: [Stop the scene.]
ways:
  - { way: vote, name: Vote twice, suits: For all., steps: [Vote., Talk., Vote again.] }
debrief: [What changed?]
observe: [{ move: The limits, look for: "Said first" }]
evaluation: [What will you do?]
`;

const PLAN = `plan: first
title: The first course in one morning
blurb: One morning, one room.
group: For six people.
starts: "09:00"
letter: [You are coming to a morning for listeners.]
bring: [A pen]
materials: [Paper]
blocks:
  - block: welcome
    kind: work
    title: Welcome
    minutes: 40
    least: 30
    outcomes: [O1, O3]
    trainer: [Say hello.]
    activities: [whose-task]
    scenarios: [{ scenario: kiln-room, way: vote }]
  - block: more
    kind: work
    title: More
    minutes: 20
    leave out: 1
    outcomes: [O3]
  - block: pause
    kind: break
    title: Break
    minutes: 15
  - block: questions
    kind: questions
    title: Questions
    minutes: 25
`;

function after(passage: string, replacement: string): string {
  if (!PLAN.includes(passage)) throw new Error(`There is no "${passage}".`);
  const files = studyWith(
    'plans/first.yaml',
    PLAN.replace(passage, () => replacement),
  );
  return saidOf([...files, { file: 'room.yaml', content: ROOM }]);
}

describe('a run sheet', () => {
  test('that holds together is told nothing', () => {
    expect(after('plan: first', 'plan: first')).toBe('');
  });

  test('is read as it is written, and may not be there at all', () => {
    const files = [...studyWith('plans/first.yaml', PLAN), { file: 'room.yaml', content: ROOM }];
    expect(parseContent(files).content?.plans).toMatchObject([
      { id: 'first', startsAt: '09:00', blocks: [{ id: 'welcome', least: 30 }, { id: 'more', least: 20, leaveOut: 1 }, {}, {}] },
    ]);
    expect(parseContent(studyFiles)).toMatchObject({ content: { plans: [], room: { agreements: [], ways: [] } }, problems: [] });
  });

  test('that names what is not there is told where, with the nearest name', () => {
    expect(after('scenario: kiln-room', 'scenario: kilm-room')).toMatchInlineSnapshot(`
      "error plans/first.yaml:18:29
        The scenario kilm-room does not exist.
        Did you mean kiln-room? Known ones are listed in scenarios/."
    `);
    expect(after('activities: [whose-task]', 'activities: [whose-tasks]')).toMatchInlineSnapshot(`
      "error plans/first.yaml:17:18
        The activity whose-tasks does not exist.
        Did you mean whose-task? Known ones are listed in activities/."
    `);
    expect(after('way: vote }', 'way: votes }')).toMatchInlineSnapshot(`
      "error plans/first.yaml:18:45
        The way of running votes is not known.
        Did you mean vote? Known ones are listed in room.yaml, ways."
    `);
    expect(after('outcomes: [O1, O3]', 'outcomes: [O1, O33]')).toMatchInlineSnapshot(`
      "error plans/first.yaml:15:20
        The outcome O33 is not known.
        Did you mean O3? Known ones are listed in vocabulary/outcomes.yaml."
    `);
  });

  test('that plans a course which is not there is told so', () => {
    const elsewhere = studyWith('plans/second.yaml', PLAN.replace('plan: first', 'plan: second'));
    expect(saidOf([...elsewhere, { file: 'room.yaml', content: ROOM }])).toMatchInlineSnapshot(`
      "error plans/second.yaml:1:7
        The course second does not exist.
        Use one that is listed in courses/, or add it there."
    `);
  });

  test('that starts at no time of day, or holds a block of no kind, is told what to write', () => {
    expect(after('starts: "09:00"', 'starts: "9 am"')).toMatchInlineSnapshot(`
      "error plans/first.yaml:5:9
        "9 am" is no time of day.
        Write hours and minutes in quotes: "09:00"."
    `);
    expect(after('kind: break', 'kind: rest')).toMatchInlineSnapshot(`
      "error plans/first.yaml:26:11
        "rest" is no kind of block.
        Write arrival, work, questions, break or lunch."
    `);
  });

  test('that leaves too little for questions, or an outcome without a block, is told so', () => {
    expect(after('minutes: 25', 'minutes: 20')).toMatchInlineSnapshot(`
      "error plans/first.yaml:10:3
        The plan keeps 20 minutes for questions; 25 is the least.
        Add a block of the kind questions."
    `);
    expect(after('outcomes: [O1, O3]', 'outcomes: [O3]')).toMatchInlineSnapshot(`
      "error plans/first.yaml:10:3
        No block of the plan works on O1, which its course teaches.
        Name the outcome in the block that works on it."
    `);
  });

  test('whose minutes do not fit each other is told so', () => {
    expect(after('least: 30', 'least: 50')).toMatchInlineSnapshot(`
      "error plans/first.yaml:14:12
        The block welcome is planned for 40 minutes and asks for 50 at least.
        Write 40 or less."
    `);
  });

  test('may not leave out its questions or its breaks, and gives each turn once', () => {
    expect(after('    minutes: 25', '    minutes: 25\n    leave out: 2')).toMatchInlineSnapshot(`
      "error plans/first.yaml:33:16
        The block questions is for questions, so it has no turn in being left out.
        Let it stay."
    `);
    expect(after('    minutes: 15', '    minutes: 15\n    leave out: 2')).toMatchInlineSnapshot(`
      "error plans/first.yaml:29:16
        The block pause is no work, so it has no turn in being left out.
        Remove it: breaks follow a rule of their own."
    `);
    expect(after('leave out: 1', 'leave out: 3')).toMatchInlineSnapshot(`
      "error plans/first.yaml:23:16
        The turns in being left out are 3.
        Number them from 1, each once."
    `);
  });

  test('may not choose more scenarios than it has, nor have two lunches', () => {
    expect(after('    activities: [whose-task]', '    choose: 2\n    activities: [whose-task]')).toMatchInlineSnapshot(`
      "error plans/first.yaml:17:13
        The block welcome asks to choose 2 of its scenarios, and names 1.
        Choose no more than there are."
    `);
    expect(after('kind: break', 'kind: lunch\n    title: Lunch\n    minutes: 30\n  - block: other\n    kind: lunch'))
      .toMatchInlineSnapshot(`
      "error plans/first.yaml:10:3
        The plan has more than one lunch.
        Make the other one a break."
    `);
  });
});

describe('a block that plays a story with a content note', () => {
  const files = [...studyWith('plans/first.yaml', PLAN), { file: 'room.yaml', content: ROOM }];
  const { content } = parseContent(files);
  if (!content) throw new Error('The fixture cannot be read.');
  const there = namesThere(
    content,
    files.map(({ file }) => file),
  );
  const noted = { ...content, scenarios: content.scenarios.map((story) => ({ ...story, contentNote: 'It is about a threat.' })) };

  test('has a note of its own', () => {
    expect(checkPlans(content, there)).toEqual([]);
    expect(checkPlans(noted, there).map(({ entry, says }) => [entry, says])).toEqual([
      [['blocks', 0], 'The scenario kiln-room bears a content note, and the block welcome does not.'],
    ]);
  });
});
