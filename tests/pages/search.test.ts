import { describe, expect, it, vi } from 'vitest';
import { readContent } from '#src/authoring/readContent.ts';
import type { Content } from '#src/authoring/content.ts';
import { makeFindEntries } from '#src/pages/search/_findEntries.ts';
import { excerptAround, markWords } from '#src/pages/search/_markWords.ts';
import type { SearchEntry } from '#src/pages/search/_searchEntry.ts';

vi.stubEnv('BASE_URL', '/');
const { searchEntries } = await import('#src/pages/search/_searchEntries.ts');

function anEntry(entry: Partial<SearchEntry>): SearchEntry {
  return { kind: 'term', href: '/', title: '', under: '', text: '', also: '', contentNote: false, ...entry };
}

const bullying = anEntry({ title: 'Bullying', text: 'Behaviour that is repeated and unreasonable.' });
const mediation = anEntry({ title: 'Mediation', text: 'A talk led by a neutral person. It may follow bullying.' });
const clause = anEntry({ kind: 'clause', title: 'River Trust rules, 2.3', text: 'A complaint needs a name.' });
const anonymous = anEntry({ kind: 'lesson', title: 'Without a name', text: 'An anonymous report is one thing, a complaint another.' });
const find = makeFindEntries([mediation, bullying, clause, anonymous]);
const titles = (wanted: string) => find(wanted).flatMap(({ found }) => found.map(({ entry }) => entry.title));

describe('a search', () => {
  it('puts what has the word in its title before what only speaks of it', () => {
    expect(titles('bullying')).toEqual(['Bullying', 'Mediation']);
  });

  it('finds unfinished words, and words with a slip', () => {
    expect(titles('mediat')).toEqual(['Mediation']);
    expect(titles('medation')).toEqual(['Mediation']);
  });

  it('finds a clause by its number', () => {
    expect(titles('2.3')).toEqual(['River Trust rules, 2.3']);
  });

  it('puts what holds all the words first, and then what holds one of them', () => {
    const [first] = find('anonymous complaint');
    expect(first).toMatchObject({ name: 'Lessons' });
    expect(titles('anonymous complaint')).toEqual(['Without a name', 'River Trust rules, 2.3']);
  });

  it('groups what it finds by kind', () => {
    expect(find('complaint').map(({ name }) => name)).toEqual(['Lessons', 'Procedures']);
  });

  it.each(['', '   ', 'what is the', 'zebra', '“…”'])('finds nothing for “%s”', (wanted) => {
    expect(find(wanted)).toEqual([]);
  });
});

describe('the words that were found', () => {
  it('are marked, whole and in whatever case', () => {
    expect(markWords('Bullying is not “bullying”.', ['bullying'])).toEqual([
      { text: 'Bullying', marked: true },
      { text: ' is not “', marked: false },
      { text: 'bullying', marked: true },
      { text: '”.', marked: false },
    ]);
  });

  it('leave a text as it was, put together again', () => {
    const text = 'A worker’s 21 days run. Say so, early!';
    expect(
      markWords(text, ['21', 'worker'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('stand in the part of a long text that is shown, cut between words', () => {
    const text = `${'Some words before it. '.repeat(40)}Here is the needle. ${'Some words after it. '.repeat(40)}`;
    const excerpt = excerptAround(text, ['needle']);
    expect(excerpt).toMatch(/^… .*needle.* …$/);
    expect(excerpt.length).toBeLessThan(240);
    expect(text).toContain(excerpt.replace(/^… | …$/g, ''));
  });

  it('leave a short text whole', () => {
    expect(excerptAround('Short.', ['short'])).toBe('Short.');
  });
});

describe('what can be found', () => {
  const content = readContent('content').content as Content;
  const headings = (id: string) => {
    const page = [...content.lessons, ...content.law].find((each) => each.id === id);
    return [...(page?.text ?? '').matchAll(/^## (.+)$/gm)].map(([, text = '']) => ({
      slug: text.toLowerCase().replaceAll(' ', '-'),
      text,
    }));
  };
  const entries = searchEntries(content, headings);

  it('takes in every lesson, law page, case, term, scenario and clause on offer', () => {
    const of = (kind: SearchEntry['kind']) => entries.filter((entry) => entry.kind === kind);
    expect(of('lesson').filter(({ href }) => !href.includes('#'))).toHaveLength(content.lessons.length);
    expect(of('law').filter(({ href }) => !href.includes('#'))).toHaveLength(content.law.length);
    expect(of('case')).toHaveLength(content.cases.length);
    expect(of('term')).toHaveLength(content.glossary.length);
    expect(of('scenario')).toHaveLength(content.scenarios.length);
    expect(of('clause').length).toBeGreaterThan(content.charter.clauses.length);
  });

  it('shows nothing of a story behind a content note', () => {
    const noted = content.cases.filter(({ contentNote }) => contentNote !== undefined);
    expect(noted.length).toBeGreaterThan(0);
    for (const { id, told } of noted) {
      const entry = entries.find(({ kind, href }) => kind === 'case' && href.endsWith(`/${id}/`));
      expect(entry?.contentNote).toBe(true);
      for (const sentence of told) expect(entry?.text).not.toContain(sentence);
    }
  });

  it('holds nothing of what is spoken in a scenario', () => {
    const [scenario] = content.scenarios;
    const spoken = scenario!.scenes.flatMap(({ says }) => says.map(({ text }) => text));
    const found = entries.filter(({ kind }) => kind === 'scenario').map(({ text, also }) => `${text} ${also}`);
    for (const words of spoken) expect(found.some((entry) => entry.includes(words))).toBe(false);
  });
});
