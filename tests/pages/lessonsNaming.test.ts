import { describe, expect, it } from 'vitest';
import type { LessonText } from '#src/authoring/prose.ts';
import type { JuryActivity } from '#src/domain/course/activity.ts';
import { lessonsNaming } from '#src/pages/_lessonsNaming.ts';

function aLesson(id: string, holds: Partial<Pick<LessonText, 'links' | 'pieces'>>): LessonText {
  return {
    id,
    file: `lessons/${id}.mdx`,
    title: id,
    course: 'initial',
    module: id,
    minutes: 10,
    hook: '',
    outcomes: [],
    summary: [],
    text: '',
    links: [],
    pieces: [],
    ...holds,
  };
}

const aPiece = (name: string, attributes: Readonly<Record<string, string>>) => ({ name, attributes, line: 1 });
const jury: JuryActivity = { kind: 'jury', id: 'the-jury', title: '', intro: '', outcomes: [], cases: ['murugesu'] };

const lessons = [
  aLesson('links', { links: [{ kind: 'law', to: 'bullying', line: 1 }] }),
  aLesson('notes', { pieces: [aPiece('LawNote', { law: 'bullying' })] }),
  aLesson('shows', { pieces: [aPiece('Case', { id: 'murugesu' })] }),
  aLesson('asks-a-jury', { pieces: [aPiece('Activity', { id: 'the-jury' })] }),
  aLesson('silent', { links: [{ kind: 'case', to: 'bullying', line: 1 }] }),
];

describe('the lessons that tell of', () => {
  it('a page on the law link to it or have a note on it', () => {
    expect(lessonsNaming({ lessons, activities: [jury] }, 'law', 'bullying').map(({ id }) => id)).toEqual(['links', 'notes']);
  });

  it('a case show it or put it before a jury', () => {
    expect(lessonsNaming({ lessons, activities: [jury] }, 'case', 'murugesu').map(({ id }) => id)).toEqual(['shows', 'asks-a-jury']);
  });

  it('a case that no lesson names are none', () => {
    expect(lessonsNaming({ lessons, activities: [jury] }, 'case', 'palmer')).toEqual([]);
  });
});
