import { describe, expect, it } from 'vitest';
import { momentPages } from '#src/live/story/momentPages.ts';

const line = (text: string, speaker?: string) => (speaker === undefined ? { text } : { speaker, text });
const long = (letters: number): string => 'x'.repeat(letters);

describe('the pages of a moment', () => {
  it('keep the last words beside the replies, and tell the rest before', () => {
    const lines = [line(long(120)), line(long(120), 'Ana'), line(long(100), 'Ana'), line(long(60), 'Ana')];
    expect(momentPages(lines, true)).toEqual([lines.slice(0, 2), lines.slice(2)]);
  });

  it('are one page where everything fits beside the replies', () => {
    const lines = [line('She sits.'), line('Can I ask?', 'Ana')];
    expect(momentPages(lines, true)).toEqual([lines]);
  });

  it('lose no line and change no order, however long the story', () => {
    const lines = Array.from({ length: 23 }, (_, index) => line(`${String(index)} ${long((index * 37) % 160)}`));
    for (const hasOptions of [true, false]) expect(momentPages(lines, hasOptions).flat()).toEqual(lines);
  });

  it('of an ending are filled from the first', () => {
    const lines = Array.from({ length: 7 }, (_, index) => line(`Line ${String(index)}`));
    expect(momentPages(lines, false).map((page) => page.length)).toEqual([5, 2]);
  });

  it('are never none, so that a moment without words still has its replies', () => {
    expect(momentPages([], true)).toEqual([[]]);
    expect(momentPages([], false)).toEqual([[]]);
  });
});
