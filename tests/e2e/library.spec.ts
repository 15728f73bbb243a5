import { assessChoices } from '#src/domain/assessment/playable.ts';
import { badPath, begin, bestPath, content, momentHeading, playableOf, playInAssessment } from './support/play.ts';
import { expect, test } from './support/test.ts';

for (const scenario of content.scenarios) {
  for (const procedure of content.organisation.proceduresOffered) {
    test(`${scenario.id} plays to its ending under ${procedure}, on the best path and on a bad one`, async ({ page }) => {
      const playable = playableOf(scenario, procedure);
      for (const path of [bestPath(playable), badPath(playable)]) {
        const { score, competent } = assessChoices(playable, path);
        await begin(page, scenario, 'Assessment', procedure);
        await playInAssessment(page, path);
        await expect(page.locator('.debrief .score__number')).toHaveText(String(score));
        await expect(page.locator('.score__competence').first()).toContainText(competent ? /^Competent/ : 'Not yet competent');
        await expect(momentHeading(page)).toBeFocused();
        await page.evaluate(() => localStorage.clear());
      }
    });
  }
}
