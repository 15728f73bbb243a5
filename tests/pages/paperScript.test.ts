import { describe, expect, it } from 'vitest';
import { waysBetween } from '#src/simulator/branchMap/layOutBranchMap.ts';
import { content } from '#src/pages/_content.ts';
import { conditionInWords } from '#src/pages/print/pack/_conditionInWords.ts';
import { paperScript } from '#src/pages/print/pack/_paperScript.ts';

const [story] = content.scenarios.filter(({ id }) => id === 'promise-me');
if (!story) throw new Error('The story is not there.');
const script = paperScript(story);
const numberOf = (scene: string): number => script.map.nodes.find((node) => node.scene === scene)?.number ?? 0;

describe('a scenario as a script on paper', () => {
  it('tells every moment once, by the numbers of the map', () => {
    expect(script.moments.map(({ number }) => number)).toEqual(story.scenes.map((_, index) => index + 1));
    expect(script.moments.filter(({ ending }) => ending !== undefined)).toHaveLength(story.scenes.filter(({ ending }) => ending).length);
  });

  it('leads from each reply to where the story goes, and nowhere else', () => {
    const onPaper = script.moments.flatMap(({ number, replies }) => replies.flatMap(({ ways }) => ways.map(({ to }) => `${number} ${to}`)));
    const inStory = waysBetween(story).map(([from, to]) => `${numberOf(from)} ${numberOf(to)}`);
    expect([...new Set(onPaper)].sort()).toEqual(inStory.sort());
  });

  it('gives each reply of a moment a letter of its own, in order', () => {
    for (const { replies } of script.moments) {
      expect(replies.map(({ letter }) => letter)).toEqual([...'ABCDEFGH'].slice(0, replies.length));
    }
  });

  it('shows a way through under each document, from the first moment to an ending, without a word that loses', () => {
    expect(script.best.map(({ name }) => name)).toEqual(script.documents.map(({ name }) => name));
    for (const { document, steps, scenes } of script.best) {
      expect(scenes.at(0)).toBe(story.start);
      expect(story.scenes.find(({ id }) => id === scenes.at(-1))?.ending).toBeDefined();
      const taken = steps.flatMap(
        ({ number, letter }) => script.moments[number - 1]?.replies.find((reply) => reply.letter === letter) ?? [],
      );
      expect(taken).toHaveLength(steps.length);
      const found = taken.flatMap(({ stands }) => stands.filter((stand) => (stand.document ?? document) === document));
      const losing = found
        .flatMap(({ groups }) => groups)
        .flatMap(({ standing, findings }) => {
          return ['harm', 'caution', 'missed'].includes(standing) ? findings.filter(({ atTimes }) => !atTimes) : [];
        });
      expect(losing).toEqual([]);
    }
  });

  it('says a reply’s findings once where all documents agree, and for each where they do not', () => {
    const replies = script.moments.flatMap((moment) => moment.replies);
    expect(new Set(replies.map(({ stands }) => stands.length))).toEqual(new Set([1, script.documents.length]));
  });

  it('names the clause behind each finding', () => {
    const findings = script.moments.flatMap(({ replies }) =>
      replies.flatMap(({ stands }) => stands.flatMap(({ groups }) => groups.flatMap((group) => group.findings))),
    );
    expect(findings.length).toBeGreaterThan(20);
    expect(findings.filter(({ clause, title }) => clause === '' || title === '')).toEqual([]);
  });
});

describe('a condition of the story on paper', () => {
  const words = { acts: { 'promise/secrecy': 'Promised secrecy', 'refer/hr': 'Pointed to HR', 'refer/eap': 'Pointed to support' } };

  it('speaks of what you did, what you never did, and what you know', () => {
    expect(conditionInWords({ done: ['promise/secrecy'], notDone: ['refer/*'] }, words)).toBe(
      'you promised secrecy, and you never pointed to HR, or pointed to support',
    );
    expect(conditionInWords({ known: { 'risk-immediate': 'yes' } }, words)).toBe('you know that someone is in danger right now');
  });
});
