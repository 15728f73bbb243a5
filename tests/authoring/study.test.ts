import { describe, expect, test } from 'vitest';
import { printReport } from '#src/authoring/check/printReport.ts';
import { parseContent } from '#src/authoring/parseContent.ts';
import { checkStudyFiles, COURSE, saidAfter, saidOf, studyAfter, studyFiles, studyWithout } from './studyContent.ts';

const activity = (id: string) => parseContent(studyFiles).content?.activities.find((one) => one.id === id);

describe('a course that is written whole', () => {
  const report = checkStudyFiles();

  test('is sound', () => {
    expect(report.errors).toEqual([]);
    expect(report.warnings).toEqual([]);
  });

  test('is reckoned at 200 words a minute and 20 seconds a decision, without what supporters alone meet', () => {
    const [first] = report.minutes;
    const [receive, lead, final] = first?.modules ?? [];
    expect(receive).toMatchObject({
      text: { words: 84, decisions: 0 },
      activities: { decisions: 17 },
      items: { words: 110, decisions: 3 },
      scenarios: { decisions: 4 },
    });
    const parts = [receive?.text, receive?.activities, receive?.items, receive?.scenarios];
    const minutes = parts.reduce((sum, part) => sum + (part?.words ?? 0) / 200 + (part?.decisions ?? 0) / 3, 0);
    expect(receive?.reckoned).toBeCloseTo(minutes, 9);
    expect(lead?.forOfficers).toBe(false);
    expect(first?.reckoned).toBeCloseTo((receive?.reckoned ?? 0) + (final?.reckoned ?? 0), 9);
  });

  test('counts what a final assessment draws: the usual item, and no scenario that is required', () => {
    const final = report.minutes[0]?.modules.find(({ module }) => module === 'final-assessment');
    expect(final).toMatchObject({ items: { words: 110 / 3, decisions: 1 }, scenarios: { words: 0, decisions: 0 } });
  });

  test('shows where each part of an outcome is taught, practised and assessed', () => {
    expect(report.parts[0]?.parts[0]).toEqual({
      part: 'O1/confidentiality',
      taught: ['first/receiving'],
      practised: { activities: ['a-safe-brief', 'opening-words'], scenarios: ['kiln-room'] },
      assessed: { items: ['limits-first'], scenarios: ['kiln-room'] },
    });
  });

  test('is told in figures', () => {
    const figures = printReport(report, 'content')
      .split('\n')
      .filter((line) => line.includes('min') || line.includes('parts of'));
    expect(figures.join('\n')).toMatchInlineSnapshot(`
      "  parts of outcomes in first: 3, 3 taught, 3 practised, 3 assessed
        minutes of first, at 200 words a minute and 20 seconds a decision or question:
          receive: 11 min, the course says 12; text 0 (84 words), activities 7 (261 words, 17 decisions), questions 2 (110 words, 3 decisions), scenarios 2 (170 words, 4 decisions)
          lead: 0 min, the course says 2; text 0 (47 words) (not for officers, so not in the sum)
          final-assessment: 1 min, the course says 1; questions 1 (37 words, 1 decisions)
          in all: 12 min (0 h 12 min), 5 to 60 asked"
    `);
  });
});

describe('a course with a gap', () => {
  test('says nothing of hours and parts as long as a lesson is to be written', () => {
    const unwritten = saidAfter(COURSE, ', lesson: receiving', '');
    expect(unwritten).not.toContain('is reckoned at');
    expect(unwritten).not.toContain('nowhere');
  });

  test('is told of the hours that it lacks', () => {
    expect(saidAfter(COURSE, '[5, 60]', '[330, 420]')).toMatchInlineSnapshot(`
      "error courses/first.yaml:3:18
        The course is reckoned at 0 h 12 min; 5 h 30 min to 7 h 0 min is what it may take.
        Teach and practise more; never pad."
    `);
  });

  test('is told of minutes that are far from the reckoning', () => {
    expect(saidAfter(COURSE, 'minutes: 12', 'minutes: 40')).toMatchInlineSnapshot(`
      "warning courses/first.yaml:5:63
        The module receive says 40 minutes and is reckoned at 11.
        Set the minutes near the reckoning, or change what it holds."
    `);
  });

  test('is told of a part that nothing teaches, practises or assesses', () => {
    const outcomes = 'vocabulary/outcomes.yaml';
    const part = '{ part: care, label: Noticing danger }';
    expect(saidAfter(outcomes, part, `${part}\n    - { part: pace, label: No haste }`)).toMatchInlineSnapshot(`
      "error courses/first.yaml:5:3
        The part O1/pace is nowhere taught in this course.
        Teach it in a lesson, and name it in "outcomes" of that lesson.
      error courses/first.yaml:5:3
        The part O1/pace is nowhere practised in this course.
        Name it in an activity that a lesson places, or play a scenario that brings it up.
      error courses/first.yaml:5:3
        The part O1/pace is nowhere assessed in this course.
        Ask for it in a question of the bank."
    `);
  });

  test('is told of a bank that is too small to ask other questions another time', () => {
    expect(saidAfter(COURSE, 'items: 1, from', 'items: 2, from')).toMatchInlineSnapshot(`
      "error courses/first.yaml:8:103
        The bank holds 3 questions, and a final assessment draws 2.
        Write at least 6, so that another try asks others."
    `);
  });

  test('does not count what supporters alone are taught', () => {
    const said = saidAfter('lessons/first/01-receiving.mdx', 'O1/confidentiality, O1/care, O3', 'O1/confidentiality, O3');
    expect(said).toContain('The part O1/care is nowhere taught in this course.');
  });

  test('need not teach everything once more where it builds on another', () => {
    const part = '{ part: care, label: Noticing danger }';
    const files = studyAfter('vocabulary/outcomes.yaml', part, `${part}\n    - { part: pace, label: No haste }`);
    const building = files.map((one) =>
      one.file === COURSE
        ? { ...one, content: String(one.content).replace('title: First steps', 'title: Next steps\nprerequisite: The first.') }
        : one,
    );
    expect(saidOf(building)).toBe('');
  });

  test('is told of a role that nobody has', () => {
    expect(saidAfter(COURSE, 'for: [supporter]', 'for: [helper]')).toContain('"helper" is no role.');
  });
});

describe('what lessons hold, in the words of the domain', () => {
  test('a lesson knows its pieces and its links by line', () => {
    const lesson = parseContent(studyFiles).content?.lessons[0];
    expect(lesson).toMatchObject({ id: 'first/receiving', course: 'first', minutes: 8 });
    expect(lesson?.pieces.slice(0, 2)).toEqual([
      { name: 'Clause', attributes: { procedure: 'harbour', clause: '4.2' }, line: 16 },
      { name: 'Case', attributes: { id: 'the-glaze' }, line: 18 },
    ]);
    expect(lesson?.links).toEqual([
      { kind: 'scenario', to: 'kiln-room', line: 12 },
      { kind: 'glossary', to: 'secrecy', line: 20 },
    ]);
  });

  test('a sort has a scale, signals, and a test for bullying where an item has one', () => {
    expect(activity('whose-task')).toMatchObject({
      kind: 'sort',
      scale: true,
      groups: [{ id: 'contact', signal: 'green' }, { id: 'lead' }],
      items: [{ also: ['lead'], test: { repeated: 'yes', unreasonable: 'cannot tell', risk: 'no' } }, { also: [] }],
    });
  });

  test('a clock runs for days or for months', () => {
    expect(activity('ways-forward')).toMatchObject({
      clocks: [{ length: { count: 21, unit: 'days' } }, { length: { count: 12, unit: 'months' } }],
    });
  });

  test('one thing to look for may stand without a list', () => {
    expect(activity('opening-words')).toMatchObject({ avoid: [{ lookFor: ['promise'] }] });
  });

  test('a glossary and a page on the law are not needed', () => {
    const files = studyWithout('glossary.yaml').filter(({ file }) => file !== 'law/fairness.mdx');
    expect(parseContent(files)).toMatchObject({ content: { glossary: [], law: [] }, problems: [] });
  });
});
