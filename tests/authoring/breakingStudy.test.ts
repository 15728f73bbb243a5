import { describe, expect, test } from 'vitest';
import { CASE, ITEMS, LESSON, saidAfter, saidOf, studyAfter, studyFiles, studyWith, studyWithout } from './studyContent.ts';

const inActivity = (id: string, passage: string, replacement: string): string =>
  saidAfter(`activities/first/${id}.yaml`, passage, replacement);

describe('a lesson that does not hold together', () => {
  test('places an activity that is not there', () => {
    expect(saidAfter(LESSON, 'id="whose-task"', 'id="whose-tasks"')).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:24:1
        The activity whose-tasks is not known.
        Did you mean whose-task? Known ones are listed in activities/.
      warning activities/first/whose-task.yaml:1:11
        No lesson places the activity whose-task.
        Place it with <Activity id="whose-task" />, or remove the file."
    `);
  });

  test('places an activity twice', () => {
    expect(saidAfter(LESSON, 'id="opening-words"', 'id="whose-task"')).toMatchInlineSnapshot(`
      "error activities/first/whose-task.yaml:1:11
        The activity whose-task is placed 2 times.
        Place it once; what is kept of it would be mixed up.
      warning activities/first/opening-words.yaml:1:11
        No lesson places the activity opening-words.
        Place it with <Activity id="opening-words" />, or remove the file."
    `);
  });

  test('cites a clause that its document lacks', () => {
    expect(saidAfter(LESSON, 'clause="4.2"', 'clause="4.3"')).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:16:1
        There is no clause 4.3 in procedures/harbour.yaml.
        Did you mean 4.2? Known ones are listed in procedures/harbour.yaml."
    `);
  });

  test('shows a case or a page on the law that is not there', () => {
    expect(saidAfter(LESSON, '<Case id="the-glaze" />', '<Case id="the-glase" />')).toContain('Did you mean the-glaze?');
    expect(saidAfter(LESSON, 'law="fairness"', 'law="unfairness"')).toContain('The law page unfairness is not known.');
  });

  test('uses a piece that nobody has drawn', () => {
    expect(saidAfter(LESSON, '<Check />', '<Cheque />')).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:2:1
        The questions of items/first/receiving.yaml are never asked.
        Place <Check /> where the lesson should ask them.
      error lessons/first/01-receiving.mdx:42:1
        There is no piece called Cheque.
        Use one that is listed in content/README.md, or add it there."
    `);
  });

  test('leaves out which activity it means', () => {
    expect(saidAfter(LESSON, '<Activity id="our-rules" />', '<Activity />')).toContain('A piece does not say which activity it shows.');
  });

  test('links to what is not there', () => {
    expect(saidAfter(LESSON, 'glossary:secrecy', 'glossary:secret')).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:20:1
        The glossary term secret is not known.
        Did you mean secrecy? Known ones are listed in glossary.yaml."
    `);
    expect(saidAfter(LESSON, 'glossary:secrecy', 'gloss:secrecy')).toContain('There is no link of the kind gloss:.');
  });

  test('holds a program', () => {
    expect(saidAfter(LESSON, '## What to say first', "import { Sort } from 'sort';")).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:14:1
        A lesson holds text and pieces, no program.
        Put what it exports into items/ or activities/, and remove the line."
    `);
  });

  test('stands in the folder of another course', () => {
    expect(saidAfter(LESSON, 'course: first', 'course: second')).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:3:9
        The lesson stands in the folder of first, but says that it belongs to second.
        Write course: first, or move the file."
    `);
  });

  test('names a module that does not name it', () => {
    expect(saidAfter(LESSON, 'module: receive', 'module: lead')).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:4:9
        The module lead does not name this lesson.
        Write lesson: receiving in that module of courses/first.yaml."
    `);
    expect(saidAfter(LESSON, 'module: receive', 'module: recieve')).toContain('Did you mean receive?');
  });

  test('has a check without questions, or questions without a check', () => {
    expect(saidOf(studyWithout(ITEMS))).toContain('The lesson has a check, and there are no questions for it.');
    expect(saidAfter(LESSON, '<Check />\n', '')).toContain('The questions of items/first/receiving.yaml are never asked.');
  });

  test('names an outcome whole that has parts', () => {
    expect(saidAfter(LESSON, 'O1/confidentiality, O1/care, O3', 'O1')).toContain('The lesson names O1 whole.');
  });

  test('has no entries, or one that nobody knows', () => {
    expect(saidOf(studyWith(LESSON, 'Only text.\n'))).toContain('The file does not begin with its entries.');
    expect(saidAfter(LESSON, 'hook:', 'hoook:')).toMatchInlineSnapshot(`
      "error lessons/first/01-receiving.mdx:2:1
        "hook" is missing.
        Add a line "hook: ..." to this entry.
      error lessons/first/01-receiving.mdx:7:1
        "hoook" is not known here.
        Did you mean "hook"?"
    `);
  });

  test('is hard to read', () => {
    const hard = 'Notwithstanding organisational particularities, confidentiality obligations necessitate comprehensive deliberation.';
    expect(saidAfter(LESSON, 'Ana puts her gloves on the bench.', `${hard} `.repeat(40))).toContain('The text reads at school grade');
  });
});

describe('questions that break the rules of item writing', () => {
  test('have a key that is none of the options', () => {
    expect(saidAfter(ITEMS, 'key: limits', 'key: limit')).toMatchInlineSnapshot(`
      "error items/first/receiving.yaml:9:8
        The key limit is none of the options.
        The options are: limits, promise, later."
    `);
  });

  test('mark an option instead of naming the key', () => {
    expect(saidAfter(ITEMS, '{ option: limits,', '{ option: limits, correct: yes,')).toMatchInlineSnapshot(`
      "error items/first/receiving.yaml:6:25
        An option does not say whether it holds.
        Remove this line, and name the option that holds under "key"."
    `);
  });

  test('leave out the reason for an option', () => {
    expect(saidAfter(ITEMS, ', because: It cannot be kept. }', ' }')).toContain('"because" is missing.');
  });

  test('offer two options', () => {
    const later = '    - { option: later, text: "Tell me first, and then we can see about that.", because: It comes too late. }\n';
    expect(saidAfter(ITEMS, later, '')).toContain('A question needs three or four options.');
  });

  test('speak of the options above', () => {
    expect(saidAfter(ITEMS, 'Tell me first, and then we can see about that.', 'All of the above, one after the other.'))
      .toMatchInlineSnapshot(`
      "error courses/first.yaml:5:3
        The option that holds is the longest in 2 of 3 questions, so that length gives it away.
        Shorten it, or lengthen another one, in at least half of the questions.
      error items/first/receiving.yaml:8:30
        An option speaks of the other options, whose order is not fixed.
        Write an option that stands for itself."
    `);
  });

  test('give an option away by its length', () => {
    const long = 'Ask her if she is safe there and wait for the answer before anything else.';
    expect(saidAfter(ITEMS, 'Ask her if she is safe there.', long)).toMatchInlineSnapshot(`
      "error items/first/receiving.yaml:15:5
        The options are 27 to 74 characters long, so that length gives one away.
        Write them alike in length: the longest at most 1.6 times the shortest."
    `);
  });

  test('have a key that is the longest more often than not', () => {
    const longer = studyAfter(ITEMS, 'Ask her if she is safe there.', 'Ask her if she is safe there now.');
    const text = String(longer.find(({ file }) => file === ITEMS)?.content).replace('Are you safe tonight?', 'Are you safe there tonight?');
    expect(saidOf(studyWith(ITEMS, text))).toMatchInlineSnapshot(`
      "error courses/first.yaml:5:3
        The option that holds is the longest in 2 of 3 questions, so that length gives it away.
        Shorten it, or lengthen another one, in at least half of the questions."
    `);
  });

  test('rest on something that is not there', () => {
    expect(saidAfter(ITEMS, 'rests on: charter 1', 'rests on: charter 9')).toMatchInlineSnapshot(`
      "error items/first/receiving.yaml:3:13
        There is no clause 9 in procedures/charter.yaml.
        Did you mean 1? Known ones are listed in procedures/charter.yaml."
    `);
    expect(saidAfter(ITEMS, 'rests on: charter 1', 'rests on: common sense')).toContain('does not begin with anything');
    expect(saidAfter(ITEMS, 'case the-glaze', 'case the-glase')).toContain('Did you mean the-glaze?');
  });

  test('are there twice, in one file or in two', () => {
    expect(saidAfter(ITEMS, '- item: one-more', '- item: limits-first')).toContain('The item limits-first is there twice.');
    const text = String(studyFiles.find(({ file }) => file === ITEMS)?.content);
    expect(saidOf([...studyFiles, { file: 'items/first/leading.yaml', content: text }])).toMatchInlineSnapshot(`
      "error items/first/receiving.yaml:1:1
        The item limits-first is there twice, in items/first/leading.yaml too.
        Give it another name.
      error items/first/receiving.yaml:1:1
        The item safe-on-shift is there twice, in items/first/leading.yaml too.
        Give it another name.
      error items/first/receiving.yaml:1:1
        The item one-more is there twice, in items/first/leading.yaml too.
        Give it another name.
      error lessons/first/02-leading.mdx:2:1
        The questions of items/first/leading.yaml are never asked.
        Place <Check /> where the lesson should ask them."
    `);
  });

  test('belong to no lesson', () => {
    const text = String(studyFiles.find(({ file }) => file === ITEMS)?.content).replace(/item: /g, 'item: other-');
    const said = saidOf([...studyFiles, { file: 'items/first/receving.yaml', content: text }]);
    expect(said).toContain('There is no lesson first/receving to ask these questions.');
    expect(said).toContain('Did you mean first/receiving?');
  });

  test('hold under a procedure that nobody knows', () => {
    expect(saidAfter(ITEMS, 'procedure: ridge', 'procedure: rigde')).toContain('Did you mean ridge?');
  });
});

describe('an activity that does not hold together', () => {
  test('is of no known kind, or does not say of which', () => {
    expect(inActivity('how-it-was', 'kind: reflection', 'kind: diary')).toMatchInlineSnapshot(`
      "error activities/first/how-it-was.yaml:2:7
        There is no kind of activity called "diary".
        Known kinds are: sort, write, say back, reflection, confidence, jury, option map, brief, own procedure."
    `);
    expect(inActivity('how-it-was', 'kind: reflection\n', '')).toContain('The activity does not say of what kind it is.');
  });

  test('has an entry that its kind does not know', () => {
    expect(inActivity('how-it-was', 'kind: reflection', 'kind: reflection\nseconds: 60')).toContain('"seconds" is not known here.');
  });

  test('is called otherwise than its file', () => {
    expect(inActivity('how-it-was', 'activity: how-it-was', 'activity: how-was-it')).toContain('The file is called how-it-was');
  });

  test('sorts into a group that is not there', () => {
    expect(inActivity('whose-task', 'group: lead, because', 'group: led, because')).toMatchInlineSnapshot(`
      "error activities/first/whose-task.yaml:20:57
        The group led is not known.
        Did you mean lead? Known ones are listed in "groups" of this file."
    `);
    expect(inActivity('whose-task', 'also: [lead]', 'also: [led]')).toContain('The group led is not known.');
  });

  test('puts a part of the test in a way that it cannot stand', () => {
    expect(inActivity('whose-task', 'risk: no', 'risk: maybe')).toContain('Write yes, no or cannot tell.');
  });

  test('has a clock that does not say how long it runs, or from when', () => {
    expect(inActivity('ways-forward', 'days: 21, from: rota', 'from: rota')).toContain('Write one of months and days.');
    expect(inActivity('ways-forward', 'days: 21, from: rota', 'days: 21, from: rotta')).toContain('Did you mean rota?');
    expect(inActivity('ways-forward', 'clock: weeks }', 'clock: week }')).toContain('Did you mean weeks?');
  });

  test('has raw tallies that do not fit the columns', () => {
    expect(inActivity('a-safe-brief', 'who: A painter, ', '')).toContain('The tally says nothing on who.');
    expect(inActivity('a-safe-brief', 'who: A painter', 'whom: A painter, who: A painter')).toContain('The column whom is not known.');
    expect(inActivity('a-safe-brief', ', Kiln: Studio', '')).toContain('"merges" leaves out Kiln.');
    expect(inActivity('a-safe-brief', ', merges: { Glaze: Studio, Kiln: Studio }', '')).toContain('nothing says how');
  });

  test('asks a question that the vocabulary lacks', () => {
    expect(inActivity('our-rules', 'anonymous', 'anonymus')).toContain('Did you mean anonymous?');
  });

  test('hears a case that has no question for the jury', () => {
    expect(inActivity('glaze-jury', 'cases: [the-glaze]', 'cases: [the-kiln]')).toMatchInlineSnapshot(`
      "error activities/first/glaze-jury.yaml:1:105
        There is no case the-kiln with a question for the jury.
        Use one that is listed in cases/, or add it there."
    `);
  });

  test('stands in two courses', () => {
    const text = String(studyFiles.find(({ file }) => file === 'activities/first/how-it-was.yaml')?.content);
    expect(saidOf([...studyFiles, { file: 'activities/second/how-it-was.yaml', content: text }])).toContain(
      'The activity how-it-was is there twice, in activities/first/how-it-was.yaml too.',
    );
  });

  test('is placed by no lesson', () => {
    expect(saidAfter(LESSON, '<Activity id="how-it-was" />\n', '')).toMatchInlineSnapshot(`
      "warning activities/first/how-it-was.yaml:1:11
        No lesson places the activity how-it-was.
        Place it with <Activity id="how-it-was" />, or remove the file."
    `);
  });
});

describe('a case, a page on the law or a glossary', () => {
  test('that is less sure than it has to be stays out', () => {
    expect(saidAfter(CASE, 'confidence: verified', 'confidence: low')).toContain('a case that is less sure stays out');
  });

  test('whose review is due says so', () => {
    expect(saidAfter(CASE, 'next review: 2030-01-01', 'next review: 2026-05-01')).toMatchInlineSnapshot(`
      "warning cases/the-glaze.yaml:22:14
        The next review was due on 2026-05-01.
        Review it against its source, and set the new dates."
    `);
    expect(saidAfter('law/fairness.mdx', 'next review: 2030-01-01', 'next review: 2026-05-01')).toContain('The next review was due');
  });

  test('that links to nothing says where', () => {
    expect(saidAfter('law/fairness.mdx', 'case:the-glaze', 'case:the-glase')).toContain('Did you mean the-glaze?');
  });

  test('that names a term which is not explained says so', () => {
    expect(saidAfter('glossary.yaml', 'see: [Own limits]', 'see: [Limits]')).toContain('The term Limits is not in the glossary.');
  });
});
