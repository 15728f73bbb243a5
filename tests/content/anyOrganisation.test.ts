import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#src/authoring/check/checkContent.ts';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { assessChoices, makePlayable } from '#src/domain/assessment/playable.ts';
import { scenarioForPlay } from '#src/pages/scenarios/_scenarioForPlay.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = readContent(join(root, 'tests', 'content', 'fixtures', 'harbour'));

const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file))
  .map(
    (file) => [file, readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm, '')] as const,
  );

describe('nothing is tied to the two universities', () => {
  it('no line of code names one', () => {
    expect(code.filter(([, text]) => /\b(unisq|usq|jcu)\b/i.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('an arts trust with two procedures of its own passes the whole check', () => {
    const { errors, warnings } = checkContent(read, { today: '2026-11-21', progress: () => undefined });
    expect([...errors, ...warnings]).toEqual([]);
  });

  const { content } = read;
  const [story] = content?.scenarios ?? [];
  if (!content || !story) throw new Error('The fixture cannot be read.');

  it('the same choices score differently under its two procedures', () => {
    const scores = content.procedures.map((pack) => {
      const playable = makePlayable(story, judgeFor(content, story, pack));
      return [pack.id, assessChoices(playable, ['limits', 'safety', 'say-no', 'wellbeing']).score];
    });
    expect(scores).toEqual([
      ['harbour', 100],
      ['ridge', 82],
    ]);
  });

  it('a pack that the organisation does not offer does not appear', () => {
    const organisation = { ...content.organisation, proceduresOffered: ['ridge'], procedureInForce: 'ridge' };
    const links = { scenario: '', scenarios: '', courses: '', procedures: '', record: '', home: '' };
    const shown = scenarioForPlay({ ...content, organisation }, story, links);
    expect(shown.procedures.map(({ id }) => id)).toEqual(['ridge']);
    expect(JSON.stringify(shown)).not.toContain('Harbour rules');
  });
});
