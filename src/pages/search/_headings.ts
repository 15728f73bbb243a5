import { getCollection, render } from 'astro:content';
import { content } from '../_content.ts';
import type { Heading, HeadingsOf } from './_searchEntries.ts';

/** The headings of all lessons and pages on the law, with the anchors that their pages give them. */
export async function readHeadings(): Promise<HeadingsOf> {
  const written = [...(await getCollection('lessons')), ...(await getCollection('law'))];
  const byFile = new Map<string, readonly Heading[]>();
  for (const entry of written) {
    const { headings } = await render(entry);
    byFile.set(
      `${entry.collection}/${entry.id}.mdx`,
      headings.filter(({ depth }) => depth === 2),
    );
  }
  const fileOf = new Map([...content.lessons, ...content.law].map(({ id, file }) => [id, file]));
  return (id) => byFile.get(fileOf.get(id) ?? '') ?? [];
}
