import type { Content } from '#src/authoring/content.ts';
import type { LawText, LessonText } from '#src/authoring/prose.ts';
import { proseTexts } from '#src/authoring/study/proseTexts.ts';
import type { PublishedCase } from '#src/domain/course/publishedCase.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Charter, Procedure } from '#src/domain/procedure/procedure.ts';
import { paths } from '../_paths.ts';
import type { SearchEntry } from './_searchEntry.ts';

/** A heading of a text with the anchor that its page gives it. */
export interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** The headings of the parts of each lesson and each page on the law, by its id, in their order. */
export type HeadingsOf = (id: string) => readonly Heading[];

const PART = /^## .+$/m;

const plain = (written: string): string => proseTexts(written).join(' ');

/** The parts of a text below their headings; what stands before the first heading is the first. */
function partsOf(written: string): { readonly before: string; readonly parts: readonly string[] } {
  const [before = '', ...parts] = written.split(PART);
  return { before, parts };
}

interface WrittenPage {
  readonly id: string;
  readonly kind: 'lesson' | 'law';
  readonly href: string;
  readonly title: string;
  /** Sentences of its own above the text: hook and summary. */
  readonly opening: readonly string[];
  readonly written: string;
}

/** A page as one entry for its opening and one for each part, so that a find leads to the very place. */
function entriesOfPage({ id, kind, href, title, opening, written }: WrittenPage, headingsOf: HeadingsOf): SearchEntry[] {
  const { before, parts } = partsOf(written);
  const headings = headingsOf(id);
  const whole: SearchEntry = {
    kind,
    href,
    title,
    under: '',
    text: [...opening, plain(before)].join(' ').trim(),
    also: '',
    contentNote: false,
  };
  const inParts = parts.flatMap((part, at): SearchEntry[] => {
    const heading = headings[at];
    const text = plain(part);
    if (!heading || heading.slug === 'sources' || text === '') return [];
    return [{ kind, href: `${href}#${heading.slug}`, title: heading.text, under: title, text, also: '', contentNote: false }];
  });
  return [whole, ...inParts];
}

function lessonPage({ id, title, hook, summary, text }: LessonText): WrittenPage {
  const [course = '', lesson = ''] = id.split('/');
  return { id, kind: 'lesson', href: paths.lesson(course, lesson), title, opening: [hook, ...summary], written: text };
}

function lawPage({ id, title, summary, text }: LawText): WrittenPage {
  return { id, kind: 'law', href: paths.law(id), title, opening: summary, written: text };
}

/** A story behind a content note is searched, but never shown among the finds. */
function caseEntry({ id, name, citation, court, year, told, held, teaches, topics, contentNote }: PublishedCase): SearchEntry {
  const story = [...told, held].join(' ');
  const shown = contentNote === undefined ? `${teaches} ${story}` : teaches;
  const also = [citation, ...topics, ...(contentNote === undefined ? [] : [contentNote, story])].join(' ');
  return {
    kind: 'case',
    href: paths.case(id),
    title: name,
    under: `${court}, ${String(year)}`,
    text: shown,
    also,
    contentNote: contentNote !== undefined,
  };
}

function clauseEntries(source: Charter | Procedure): SearchEntry[] {
  const terms = 'terms' in source ? source.terms : {};
  return source.clauses.map(({ id, locator, gist }) => ({
    kind: 'clause',
    href: paths.clause(source.id, id),
    title: `${source.name}, ${locator}`,
    under: '',
    text: fillTerms(gist, terms),
    also: '',
    contentNote: false,
  }));
}

function scenarioEntries({ scenarios }: Content): SearchEntry[] {
  return scenarios.map(({ id, title, blurb, topics, contentNote }) => ({
    kind: 'scenario',
    href: paths.scenario(id),
    title,
    under: '',
    text: blurb,
    also: topics.join(' ').replaceAll('-', ' '),
    contentNote: contentNote !== undefined,
  }));
}

function termEntries({ glossary }: Content): SearchEntry[] {
  return glossary.map(({ id, term, also, means }) => ({
    kind: 'term',
    href: paths.glossary(id),
    title: term,
    under: also.length === 0 ? '' : `Also: ${also.join(', ')}`,
    text: means,
    also: '',
    contentNote: false,
  }));
}

/** Everything that the search looks through: lessons and law part by part, terms, cases, scenarios without their story, and clauses on offer. */
export function searchEntries(content: Content, headingsOf: HeadingsOf): SearchEntry[] {
  const offered = content.procedures.filter(({ id }) => content.organisation.proceduresOffered.includes(id));
  const pages = [...content.lessons.map(lessonPage), ...content.law.map(lawPage)];
  return [
    ...pages.flatMap((page) => entriesOfPage(page, headingsOf)),
    ...termEntries(content),
    ...content.cases.map(caseEntry),
    ...scenarioEntries(content),
    ...[content.charter, ...offered].flatMap(clauseEntries),
  ];
}
