import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#src/authoring/check/checkContent.ts';
import { typeset } from '#src/authoring/schema/typeset.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { isDraft, questionsNotEntered } from '#src/domain/procedure/isDraft.ts';

const root = fileURLToPath(new URL('../../content', import.meta.url));
const template = readFileSync(join(root, 'procedures', 'template.yaml'), 'utf8');
const own = template.replace('procedure: template', 'procedure: our-own');
const PACK = 'procedures/our-own.yaml';

describe('the template of a pack', () => {
  let folder = '';
  const readWith = (pack: string) => {
    writeFileSync(join(folder, PACK), pack);
    return readContent(folder);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    for (const name of ['vocabulary', 'procedures', 'organisation.yaml', 'supports.yaml']) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is no pack itself', () => {
    expect(readContent(root).content?.procedures.map(({ id }) => id)).not.toContain('template');
  });

  it('copied under another name is a draft that loads, with every question still to be entered', () => {
    const { content, problems } = readWith(own);
    const pack = content?.procedures.find(({ id }) => id === 'our-own');
    if (!content || !pack) throw new Error('The copy does not load.');
    expect(problems.filter(({ file, level }) => file === PACK && level === 'error')).toEqual([]);
    expect(isDraft(pack, content.vocabulary.questions)).toBe(true);
    expect(questionsNotEntered(pack, content.vocabulary.questions)).toHaveLength(content.vocabulary.questions.length);
  });

  it('hears from the check, in plain words and with a line, what it still lacks', () => {
    const report = checkContent(readWith(own), { today: '2026-11-21', progress: () => undefined });
    const told = report.warnings.filter(({ file }) => file === PACK);
    expect(told.map(({ says }) => says)).toContain('"review" is missing.');
    expect(told.map(({ says }) => says.replace(/\d+ of \d+/, 'many'))).toContain(
      'The pack is a draft, for practice only: many questions are not entered.',
    );
    const line = own.split('\n').indexOf('answers:') + 1;
    const named = told.filter(({ says }) => says.startsWith('Not entered on'));
    expect(named.map((problem) => problem.line)).toEqual(named.map(() => line));
    expect(named.map(({ says }) => says).join(' ')).toContain('Can a complaint be made without a name? (complaint-anonymous)');
    expect(report.errors).toEqual([]);
  });

  it('lists every question with its possible answers, to be filled in', () => {
    const { content } = readContent(root);
    for (const { id, answers } of content?.vocabulary.questions ?? []) {
      const at = template.indexOf(`# - { question: ${id},`);
      expect(at, `${id} is not in the template`).toBeGreaterThan(0);
      const before = typeset(template.slice(0, at).split('\n').slice(-3).join(' '));
      for (const answer of answers.filter((one) => one.id !== 'does-not-say')) expect(before).toContain(answer.label);
    }
    const listed = [...template.matchAll(/# - \{ question: ([a-z0-9-]+), answer: , /g)].map(([, id]) => id);
    expect(listed).toEqual([...new Set(listed)]);
    expect(listed).toHaveLength(content?.vocabulary.questions.length ?? 0);
  });

  it('takes an entry once its # is gone and it is filled in, and tells what is not filled in yet', () => {
    const entry = '# - { question: complaint-anonymous, answer: , clause: "", says: "" }';
    const filled = '- { question: complaint-anonymous, answer: "no", clause: "1", says: "It needs a name." }';
    const { content, problems } = readWith(own.replace(entry, filled));
    const pack = content?.procedures.find(({ id }) => id === 'our-own');
    expect(problems.filter(({ file, level }) => file === PACK && level === 'error')).toEqual([]);
    expect(pack?.answers).toMatchObject([{ question: 'complaint-anonymous', answer: 'no' }]);
    const half = readWith(own.replace(entry, entry.slice(2))).problems.filter(({ file }) => file === PACK);
    expect(half.map(({ says }) => says)).toEqual(['"answer" should be text, but is nothing.', 'A text is empty.', 'A text is empty.']);
  });

  it('knows every word that the stories leave to a procedure', () => {
    const terms = readWith(own).content?.procedures.find(({ id }) => id === 'our-own')?.terms ?? {};
    const others = readContent(root).content?.procedures.flatMap((pack) => Object.keys(pack.terms)) ?? [];
    expect(Object.keys(terms).sort()).toEqual([...new Set(others)].sort());
  });
});
