import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/authoring/readContent.ts';
import { deckOf, HABITS, simulateYear } from '#src/commands/bench/practiceYear.ts';

const { content } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
if (!content) throw new Error('The content cannot be used.');

describe.each(content.organisation.proceduresOffered)('a year of practice under the pack %s', (procedure) => {
  it('takes no more than six minutes in any week and ten cards on any day, whatever the habit', () => {
    for (const habit of HABITS) {
      const year = simulateYear(deckOf(content, procedure), habit);
      expect(year.mostInAWeek, habit.name).toBeLessThanOrEqual(6);
      expect(year.minutesAWeek, habit.name).toBeGreaterThan(3);
      expect(year.mostOnADay, habit.name).toBeLessThanOrEqual(10);
      expect(year.inBothForms, habit.name).toBeGreaterThanOrEqual(0.75 * year.facts);
    }
  });
});
