import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findIdentifyingDetail } from '#src/activities/clinic/identifyingDetail.ts';
import { proposeProblems } from '#src/activities/clinic/matchProblems.ts';
import { loadChanges } from '#src/authoring/load/loadChanges.ts';
import { loadClinic } from '#src/authoring/load/loadClinic.ts';
import { wordsOf } from '#src/authoring/load/words.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { reportOn } from '#src/authoring/report.ts';
import { readYaml } from '#src/authoring/source/readYaml.ts';
import type { YamlSource } from '#src/authoring/source/yamlSource.ts';
import { checkChanges } from '#src/authoring/study/checkChanges.ts';
import { checkClinic } from '#src/authoring/study/checkClinic.ts';
import { namesThere } from '#src/authoring/study/namesThere.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const { content, files } = readContent(folder);
if (!content) throw new Error('The content cannot be used.');
const guide = readFileSync(join(folder, 'lessons/README.md'), 'utf8');

/** An example of the guide to lessons, by the file that its first line names. */
function exampleOf(file: string): YamlSource {
  const text = new RegExp(`\`\`\`yaml\\n# ${file}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  const { source } = readYaml({ file, content: text ?? '' });
  if (!source) throw new Error(`The guide shows no ${file}.`);
  return source;
}

const { clinic, changes, procedures, organisation, scenarios } = content;
const offered = procedures.filter(({ id }) => organisation.proceduresOffered.includes(id));

describe('the catalogue of the clinic', () => {
  it('holds at least twenty-four problems, and names nothing that is not there', () => {
    expect(clinic.length).toBeGreaterThanOrEqual(24);
    expect(checkClinic(content, namesThere(content, files))).toEqual([]);
  });

  it('sends officers to every scenario by some problem', () => {
    expect(scenarios.map(({ id }) => id).filter((id) => !clinic.some(({ scenario }) => scenario === id))).toEqual([]);
  });

  it('asks only what every procedure on offer has an entry for, be it that it does not say', () => {
    const open = offered.flatMap(({ id, answers }) =>
      clinic.flatMap(({ questions }) =>
        questions.filter((asked) => !answers.some(({ question }) => question === asked)).map((asked) => `${id}: ${asked}`),
      ),
    );
    expect(open).toEqual([]);
  });

  it('rests each problem on the role itself', () => {
    expect(clinic.filter(({ restsOn }) => !restsOn.some((ground) => ground.in === 'charter')).map(({ id }) => id)).toEqual([]);
  });

  it('has nobody in it: its questions to the network pass the check that officers’ own words go through', () => {
    const found = clinic.flatMap(({ toTheNetwork }) => findIdentifyingDetail(toTheNetwork).map(({ words }) => words));
    expect(found).toEqual([]);
  });

  it.each([
    ['They made me promise to tell nobody, and I hear danger in it.', 'keep-it-secret'],
    ['I said it was all confidential, a promise I cannot hold. It was a slip, I forgot the limits.', 'promised-too-much'],
    ['My dean wants to know the name of the one who came.', 'who-was-it'],
    ['I lie awake and cannot sleep after the last talk.', 'goes-home-with-me'],
    ['It is about a contractor who cleans our building.', 'contractor'],
    ['They complained, and now the rosters are cut. It looks like revenge.', 'payback'],
    ['They found a screenshot of a private chat.', 'in-a-chat'],
  ])('proposes the problem that a text is about: %s', (text, problem) => {
    expect(proposeProblems(clinic, text).map(({ id }) => id)).toContain(problem);
  });
});

describe('the cards of what has changed', () => {
  it('name nothing that is not there', () => {
    expect(checkChanges(content, namesThere(content, files))).toEqual([]);
  });

  it('word what waits as passed and not begun at last check, and never as certain', () => {
    const waiting = changes.find(({ id }) => id === 'queensland-act-waits');
    expect(waiting?.isCertain).toBe(false);
    expect(`${waiting?.title ?? ''} ${waiting?.what ?? ''}`).toMatch(/passed[\s\S]*had not begun/);
  });

  it('call nothing certain of which only the day it was seen is known', () => {
    expect(changes.filter(({ isDaySeen, isCertain }) => isDaySeen && isCertain).map(({ id }) => id)).toEqual([]);
  });
});

describe('the guide to lessons', () => {
  it('shows a problem and a change that hold together with the rest', () => {
    const report = reportOn('the guide');
    const shown = {
      ...content,
      clinic: loadClinic(exampleOf('clinic.yaml'), wordsOf(content.vocabulary), report) ?? [],
      changes: loadChanges(exampleOf('changes.yaml'), report) ?? [],
    };
    const there = namesThere(shown, files);
    expect([...report.remarks, ...checkClinic(shown, there), ...checkChanges(shown, there)]).toEqual([]);
    expect([shown.clinic.length, shown.changes.length]).toEqual([1, 1]);
  });
});
