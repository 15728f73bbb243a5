import type { KnowledgeItem } from '#src/domain/course/knowledgeItem.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import { content } from '../_content.ts';

/** The lesson whose page is being built, as its course and slug: `initial/the-first-five-minutes`. */
export function lessonOf(params: Readonly<Record<string, string | undefined>>): string {
  return `${params['course'] ?? ''}/${params['lesson'] ?? ''}`;
}

function isAsked({ procedure }: KnowledgeItem): boolean {
  return procedure === undefined || content.organisation.proceduresOffered.includes(procedure);
}

/** The questions of a lesson, without those that hold under a pack that is not on offer. */
export function itemsOf(lesson: string): readonly Item[] {
  return content.items
    .filter((item) => item.lesson === lesson && isAsked(item))
    .map(({ id, ask, options, key }) => ({ id, ask, options, key }));
}
