import { describe, expect, test } from 'vitest';
import { checkOneScenario } from '#src/authoring/view/checkOneScenario.ts';
import { printAuthorView } from '#src/authoring/view/printAuthorView.ts';
import type { ContentFile } from '#src/authoring/source/yamlSource.ts';
import { CHARTER, harbourAfter, harbourWith, readHarbour, STORY } from './harbourContent.ts';

function viewOf(files?: readonly ContentFile[], scenario = 'kiln-room'): string {
  return printAuthorView(checkOneScenario(readHarbour(files), scenario), 'content');
}

const sceneIn = (view: string, scene: string): string => view.split('\n\n').find((part) => part.includes(`  ${scene}:`)) ?? '';

describe("an author's view of a scenario", () => {
  test('tells what is at stake, a clean path and what can be met under each procedure', () => {
    expect(viewOf().split('\n\n')[0]).toMatchInlineSnapshot(`
      "kiln-room: The kiln room
        under harbour: 18 at stake, least clean 18; a clean path: limits, safety, say-no, wellbeing; every rule can be met
        under ridge: 17 at stake, least clean 17; a clean path: limits, safety, not-said, wellbeing; every rule can be met"
    `);
  });

  test('tells for each option what is found and the least that is still lost', () => {
    expect(sceneIn(viewOf(), 'the-question')).toMatchInlineSnapshot(`
      "  the-question: With or without a name
          say-yes (63 of 110 characters)
            under harbour: 3 is lost at least; anonymous inaccurate, options-laid-out fulfilled
            under ridge: 3 is lost at least; anonymous unfounded, options-laid-out fulfilled
          say-no (50 of 110 characters)
            under harbour: nothing need be lost; anonymous accurate, options-laid-out fulfilled
            under ridge: 3 is lost at least; anonymous unfounded, options-laid-out fulfilled
          not-said (53 of 110 characters)
            under harbour: 3 is lost at least; anonymous inaccurate, options-laid-out fulfilled
            under ridge: nothing need be lost; anonymous accurate, options-laid-out fulfilled"
    `);
  });

  test('tells what an option leaves undone for good, which may hang on what came before', () => {
    expect(sceneIn(viewOf(), 'the-end-of-it')).toMatchInlineSnapshot(`
      "  the-end-of-it: Before she goes
          tell-lead (34 of 110 characters)
            under harbour: 6 to 10 is lost at least; names-stay-private violated, wellbeing-named missed, safety-asked left undone (at times)
            under ridge: 5 to 9 is lost at least; names-stay-private violated, safety-asked left undone (at times)
          wellbeing (48 of 110 characters)
            under harbour: nothing need be lost; wellbeing-named fulfilled, safety-asked fulfilled (at times)
            under ridge: nothing need be lost; safety-asked fulfilled (at times)
          goodbye (45 of 110 characters)
            under harbour: 1 to 5 is lost at least; wellbeing-named missed, safety-asked left undone (at times)
            under ridge: 0 to 4 is lost at least; safety-asked left undone (at times)"
    `);
  });

  test('names the rules that no path meets', () => {
    const files = harbourAfter(CHARTER, 'must: explain/limits', 'must: ask/consent');
    expect(viewOf(files)).toContain('never met: limits-first');
  });

  test('leaves out rules that wait for something nobody learns in this story', () => {
    const files = harbourAfter(CHARTER, 'must: explain/limits', 'must: ask/consent\n    when: { unsafe-now: yes }');
    expect(viewOf(files)).toContain('every rule can be met');
  });

  test('marks an option that is too long', () => {
    const files = harbourAfter(STORY, 'say: "Are you safe on those shifts?"', `say: "${'Are you safe on those shifts? '.repeat(4)}"`);
    expect(viewOf(files)).toContain('safety (120 of 110 characters, too long)');
    expect(viewOf(files)).toContain('An option is 120 characters long; 110 fit.');
  });

  test('speaks of this scenario alone', () => {
    const second = { file: 'scenarios/broken.yaml', content: 'scenario: broken\n' };
    expect(viewOf([...harbourWith(second.file, second.content)])).toContain('Nothing to mend or to weigh.');
  });
});

describe('an author who cannot be shown a view', () => {
  test('hears why the file cannot be read', () => {
    expect(viewOf(harbourAfter(STORY, 'acts: [promise/secrecy]', 'acts: [promise/secrets]'))).toMatchInlineSnapshot(`
      "To mend:

        content/scenarios/kiln-room.yaml:29:16
          The act promise/secrets is not known.
          Did you mean promise/secrecy? Known ones are listed in vocabulary/acts.yaml.

      "
    `);
  });

  test('hears that the story goes round in a circle', () => {
    expect(viewOf(harbourAfter(STORY, '        go to: settled', '        go to: the-rota'))).toContain(
      'The story can go round in a circle',
    );
  });

  test('hears of a name that no scenario has', () => {
    expect(viewOf(undefined, 'kiln-rom')).toMatchInlineSnapshot(`
      "To mend:

        content/scenarios/kiln-rom.yaml:1:1
          There is no scenario kiln-rom.
          Did you mean kiln-room? Known ones are listed in scenarios/.

      "
    `);
  });

  test('hears what keeps the whole folder from being used', () => {
    expect(viewOf(harbourWith(CHARTER, 'charter: charter\n'))).toContain('"clauses" is missing.');
  });
});
