import { answerInForce } from '#src/domain/procedure/answerInForce.ts';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import { matchesAny } from '#src/domain/vocabulary/acts.ts';
import { holds } from '#src/domain/vocabulary/facts.ts';
import type { Stop, Survey, Way } from './surveyScenario.ts';

/** How a rule comes out on some path: met or lost, kept by passing over what it forbids, or exercised where it permits. */
export type Standing = 'met' | 'lost' | 'kept' | 'exercised';

/** What the paths of one scenario decide under one procedure. */
export interface Decided {
  /** By rule; a rule that no path brings up is left out. */
  readonly rules: ReadonlyMap<string, ReadonlySet<Standing>>;
  /** Keys of the answers that something told was held against. */
  readonly answers: ReadonlySet<string>;
}

/** Names one answer among all those of a pack: its question with the facts under which it holds. */
export function answerKey({ question, when }: Pick<Answer, 'question' | 'when'>): string {
  return `${question} ${JSON.stringify(when)}`;
}

type Add = (rule: string, standing: Standing) => void;

function addTallies({ walk, first, stops }: Survey, add: Add): void {
  const junctions = [first.junction, ...stops.flatMap(({ ways }) => ways.map(({ arrived }) => arrived))];
  for (const { run } of junctions) {
    for (const [index, { id }] of walk.assessor.rules.entries()) {
      const tally = run.tallies[index];
      if (tally !== undefined && tally !== 'none') add(id, tally);
    }
  }
}

function addExercised({ walk }: Survey, stop: Stop, { choice, to }: Way, add: Add): void {
  const acts = [...choice.acts, ...to.junction.position.scene.onEntering];
  for (const rule of walk.assessor.permissions) {
    const isDone = acts.some((act) => matchesAny(rule.acts, act));
    if (isDone && holds(rule.when, stop.junction.run.known)) add(rule.id, 'exercised');
  }
}

/** Which rules and answers decide something on some path. */
export function decidedIn(survey: Survey): Decided {
  const rules = new Map<string, Set<Standing>>();
  const answers = new Set<string>();
  const add: Add = (rule, standing) => void rules.set(rule, (rules.get(rule) ?? new Set()).add(standing));
  addTallies(survey, add);
  for (const stop of survey.stops) {
    for (const way of stop.ways) {
      addExercised(survey, stop, way, add);
      for (const question of Object.keys(way.choice.tells)) {
        const answer = answerInForce(survey.walk.assessor.answers, question, stop.junction.run.known);
        if (answer) answers.add(answerKey(answer));
      }
    }
  }
  return { rules, answers };
}
