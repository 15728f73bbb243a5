import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#src/authoring/check/checkContent.ts';
import { activityFiles } from '#src/authoring/schema/activity.ts';
import { PIECES } from '#src/authoring/study/checkPieces.ts';
import { checkOneScenario } from '#src/authoring/view/checkOneScenario.ts';
import { checkAnswerExamples, checkExamples } from '#src/authoring/check/checkExamples.ts';
import { loadActs, loadFacts, loadQuestions } from '#src/authoring/load/loadVocabulary.ts';
import { parseContent } from '#src/authoring/parseContent.ts';
import { reportOn } from '#src/authoring/report.ts';
import { readYaml } from '#src/authoring/source/readYaml.ts';
import type { ContentFile } from '#src/authoring/source/yamlSource.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const guide = readFileSync(join(folder, 'README.md'), 'utf8');

/** The examples of the guide by the file that each names in its first line. */
const examples = new Map(
  [...guide.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, file, text]) => [file ?? '', text ?? ''] as const),
);

const filesIn = (name: string): ContentFile[] =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file: `${name}/${file}`, content: readFileSync(join(folder, name, file), 'utf8') }));

/** The content as it is, with the pack and the story of the guide in place of all other stories. */
const read = parseContent([
  ...['vocabulary', 'procedures'].flatMap(filesIn),
  ...['procedures/river-trust.yaml', 'scenarios/the-long-shift.yaml'].map((file) => ({ file, content: examples.get(file) ?? '' })),
]);

const lessonGuide = readFileSync(join(folder, 'lessons', 'README.md'), 'utf8');

/** The examples of the guide to lessons, each under the file that its first line names. */
const lessonExamples = [...lessonGuide.matchAll(/```(?:yaml|mdx)\n# (\S+)\n([\s\S]*?)```/g)].map(
  ([, file = '', text = '']): ContentFile => ({ file, content: text }),
);

describe('the guide to lessons', () => {
  const course =
    'course: initial\ntitle: First\nmodules:\n  - { module: at-the-counter, title: Counter, minutes: 3, lesson: at-the-counter }\n';
  const shown = parseContent([
    ...['vocabulary', 'procedures'].flatMap(filesIn),
    ...lessonExamples,
    { file: 'courses/initial.yaml', content: course },
  ]);
  const report = checkContent(shown, { today: '2026-11-21', progress: () => undefined });

  it('fits on a few pages', () => {
    expect(lessonGuide.split('\n').length).toBeLessThanOrEqual(200);
  });

  it('shows a lesson, its questions, an activity and a case that load and hold together', () => {
    expect(lessonExamples.map(({ file }) => file)).toEqual([
      'lessons/initial/90-at-the-counter.mdx',
      'items/initial/at-the-counter.yaml',
      'activities/initial/what-it-does.yaml',
      'cases/the-counter.yaml',
      'clinic.yaml',
      'changes.yaml',
    ]);
    const found = [...report.errors, ...report.warnings].filter(({ file }) => /^(lessons|items|activities|cases|courses)\//.test(file));
    expect(found).toEqual([]);
  });

  it('names every kind of activity and every piece', () => {
    for (const name of [...Object.keys(activityFiles), ...PIECES]) expect(lessonGuide).toContain(`\`${name}\``);
  });
});

describe("the author's guide", () => {
  it('fits on a few pages', () => {
    expect(guide.split('\n').length).toBeLessThanOrEqual(200);
  });

  it('names a file in every example', () => {
    expect([...examples.keys()]).toEqual(['procedures/river-trust.yaml', 'scenarios/the-long-shift.yaml', 'vocabulary']);
    expect(guide.match(/```yaml/g)).toHaveLength(examples.size);
  });

  it('shows a pack that loads without a complaint, and whose examples come out as they say', () => {
    const pack = read.content?.procedures.find(({ id }) => id === 'river-trust');
    const rules = [...(read.content?.charter.rules ?? []), ...(pack?.rules ?? [])];
    expect(read.problems.filter(({ file }) => file === 'procedures/river-trust.yaml')).toEqual([]);
    expect(pack && [...checkAnswerExamples(pack), ...checkExamples('', pack.rules, rules)]).toEqual([]);
  });

  it('shows a story that loads without a complaint and can be walked', () => {
    const { view } = checkOneScenario(read, 'the-long-shift');
    expect(read.problems.filter(({ file }) => file === 'scenarios/the-long-shift.yaml')).toEqual([]);
    expect(view?.scenes.map(({ scene }) => scene)).toEqual(['the-counter', 'the-roster', 'lighter', 'uneasy']);
  });

  it('shows words as the vocabulary has them', () => {
    const shown = parse(examples.get('vocabulary') ?? '') as Record<'acts' | 'facts' | 'questions', unknown>;
    const loaded = (kind: keyof typeof shown) => readYaml({ file: `${kind}.yaml`, content: JSON.stringify(shown[kind]) }).source;
    const report = reportOn('');
    const [acts, facts, questions] = [loaded('acts'), loaded('facts'), loaded('questions')];
    if (!acts || !facts || !questions) throw new Error('An example cannot be read.');
    expect(read.content?.vocabulary.acts).toContainEqual(loadActs(acts, report)?.[0]);
    expect(read.content?.vocabulary.facts).toContainEqual(loadFacts(facts, report)?.[0]);
    expect(read.content?.vocabulary.questions.map(({ id }) => id)).toContain(loadQuestions(questions, report)?.[0]?.id);
    expect(report.remarks).toEqual([]);
  });
});
