import { makePlayable, type Judge, type Playable } from '#src/domain/assessment/playable.ts';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { CourseAtHand } from '#src/domain/record/completion/courseAtHand.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { FindPlayable } from './replayRecord.ts';

/**
 * Every scenario with its judges, without the words that no assessment depends on, and what the courses ask: what a record is
 * replayed against.
 */
export interface JudgesAtHand {
  readonly scenarios: readonly { readonly scenario: Scenario; readonly judges: readonly Judge[] }[];
  readonly courses: readonly CourseAtHand[];
  /** The version of each procedure on offer, by its id. */
  readonly versions: Readonly<Record<string, string>>;
}

function withoutWords(scenario: Scenario): Scenario {
  const { alternative: _alternative, contentNote: _contentNote, judgements: _judgements, forTrainers: _forTrainers, ...rest } = scenario;
  const scenes = scenario.scenes.map((scene) => ({
    ...scene,
    title: '',
    told: [],
    says: [],
    choices: scene.choices.map(({ temptingBecause: _tempting, ...choice }) => ({ ...choice, text: '', told: [], then: [] })),
  }));
  return { ...rest, blurb: '', setting: '', learningPoint: '', topics: [], people: [], scenes };
}

const quietRule = (rule: Rule): Rule => ({ ...rule, title: '', why: '', examples: [] });
const quietAnswer = (answer: Answer): Answer => ({ ...answer, says: '' });

function quietJudge({ rulebook, ...judge }: Judge): Judge {
  const { rules, answers, questions } = rulebook;
  return { ...judge, rulebook: { rules: rules.map(quietRule), answers: answers.map(quietAnswer), questions } };
}

/** Makes what a page fetches when a record is replayed. Hashes and stakes are taken over as they are, so wording may go. */
export function judgesAtHand(
  scenarios: readonly Scenario[],
  judgesOf: (scenario: Scenario) => readonly Judge[],
  { courses, versions }: Pick<JudgesAtHand, 'courses' | 'versions'> = { courses: [], versions: {} },
): JudgesAtHand {
  return {
    scenarios: scenarios.map((scenario) => ({ scenario: withoutWords(scenario), judges: judgesOf(scenario).map(quietJudge) })),
    courses,
    versions,
  };
}

/** Sets every scenario up under each of its judges, ready to replay attempts. */
export function playablesAtHand({ scenarios }: Pick<JudgesAtHand, 'scenarios'>): FindPlayable {
  const playables = new Map<string, Playable>();
  for (const { scenario, judges } of scenarios) {
    for (const judge of judges) playables.set(`${scenario.id} ${judge.procedure}`, makePlayable(scenario, judge));
  }
  return (scenario, procedure) => playables.get(`${scenario} ${procedure}`);
}
