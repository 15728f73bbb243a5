import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Remark } from '../problem.ts';
import { alikePairs, bestOptionsOf, endingsOf, openingOf } from './alikePairs.ts';
import type { AlikePair } from './alikePairs.ts';
import { reportOnScenario } from './scenarioReport.ts';
import type { Survey } from './surveyScenario.ts';

const PAIRS = 5;
const TOO_ALIKE = 0.5;

/** The most alike pairs of the library. */
export type LibraryAlike = Readonly<Record<'openings' | 'endings' | 'best options', readonly AlikePair[]>>;

/** Finds what sounds alike in different scenarios. `surveys` are those of all scenarios under all procedures. */
export function alikeInLibrary(scenarios: readonly Scenario[], surveys: readonly Survey[]): LibraryAlike {
  return {
    openings: alikePairs(scenarios.flatMap(openingOf), PAIRS),
    endings: alikePairs(scenarios.flatMap(endingsOf), PAIRS),
    'best options': alikePairs(surveys.flatMap(bestOptionsOf), PAIRS),
  };
}

const ONE_OF: Readonly<Record<keyof LibraryAlike, string>> = {
  openings: 'The opening line',
  endings: 'This ending',
  'best options': 'This option, the best of its decision,',
};

function placeIn({ entry }: AlikePair['one']): string {
  return String(entry[1]);
}

/** Warns of pairs that share half of their words or more. */
export function reportAlike(alike: LibraryAlike): readonly Remark[] {
  return (Object.keys(ONE_OF) as (keyof LibraryAlike)[]).flatMap((kind) =>
    alike[kind]
      .filter(({ shared }) => shared >= TOO_ALIKE)
      .flatMap((pair) => {
        const { one, other, shared } = pair;
        const report = reportOnScenario({ id: other.scenario });
        const share = `${Math.round(100 * shared)} %`;
        const says = `${ONE_OF[kind]} shares ${share} of its words with that at ${placeIn(one)} in ${one.scenario}.`;
        report.warn(other.entry, says, 'Say it in another way, so that each story sounds like itself.');
        return report.remarks;
      }),
  );
}

const asHeard = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9{}]+/g, ' ')
    .trim();

/** Warns of decisions that offer the very options of another, in whatever order. */
export function reportSameOptions(scenarios: readonly Scenario[]): readonly Remark[] {
  const seen = new Map<string, string>();
  return scenarios.flatMap((scenario) => {
    const report = reportOnScenario(scenario);
    for (const { id, choices } of scenario.scenes.filter((scene) => scene.choices.length > 0)) {
      const options = choices
        .map(({ text }) => asHeard(text))
        .sort()
        .join('|');
      const earlier = seen.get(options);
      seen.set(options, earlier ?? `${id} in ${scenario.id}`);
      if (earlier === undefined) continue;
      const says = `The decision at ${id} offers the same options as that at ${earlier}.`;
      report.warn(['scenes', id, 'choices'], says, 'Let the options grow out of what is said in this moment.');
    }
    return report.remarks;
  });
}
