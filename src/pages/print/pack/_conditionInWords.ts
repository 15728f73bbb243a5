import type { StoryCondition } from '#src/domain/scenario/scenario.ts';
import { actsAsked, withinSentence } from '#src/simulator/findings/actsInWords.ts';
import type { WordsForPlay } from '#src/simulator/scenarioForPlay.ts';
import { content } from '../../_content.ts';

const factLabels = new Map(content.vocabulary.facts.map(({ id, label }) => [id, label]));

/** When a line is said or a reply is open, for whoever leads the story on paper: "said what could not stay private". */
export function conditionInWords({ done = [], notDone = [], known = {} }: StoryCondition, { acts }: Pick<WordsForPlay, 'acts'>): string {
  const facts = Object.entries(known).map(([fact, value]) => {
    const label = withinSentence(factLabels.get(fact) ?? fact);
    if (value === 'yes') return `you know that ${label}`;
    return value === 'no' ? `it is not so that ${label}` : `it is not known if ${label}`;
  });
  const parts = [
    ...done.map((pattern) => `you ${actsAsked([pattern], acts)}`),
    ...notDone.map((pattern) => `you never ${actsAsked([pattern], acts)}`),
    ...facts,
  ];
  return parts.join(', and ');
}
