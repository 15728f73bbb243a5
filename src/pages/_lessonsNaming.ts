import type { LessonText } from '#src/authoring/prose.ts';
import type { Activity } from '#src/domain/course/activity.ts';

/** What a lesson can lead to: by a link, or by a piece that shows it. */
type Named = 'law' | 'case';

const PIECES = {
  law: { name: 'LawNote', attribute: 'law' },
  case: { name: 'Case', attribute: 'id' },
} as const;

/** The juries that hear a case. */
function juriesOf(activities: readonly Activity[], published: string): readonly string[] {
  return activities.flatMap((activity) => (activity.kind === 'jury' && activity.cases.includes(published) ? activity.id : []));
}

/** The lessons that tell of a page on the law or of a published case, by link, as a note or card, or before a jury. */
export function lessonsNaming(
  { lessons, activities }: { readonly lessons: readonly LessonText[]; readonly activities: readonly Activity[] },
  named: Named,
  id: string,
): readonly LessonText[] {
  const piece = PIECES[named];
  const juries = named === 'case' ? juriesOf(activities, id) : [];
  return lessons.filter(
    ({ links, pieces }) =>
      links.some(({ kind, to }) => kind === named && to === id) ||
      pieces.some(({ name, attributes }) => name === piece.name && attributes[piece.attribute] === id) ||
      pieces.some(({ name, attributes }) => name === 'Activity' && juries.includes(attributes['id'] ?? '')),
  );
}
