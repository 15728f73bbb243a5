import { assessChoices } from '#src/domain/assessment/playable.ts';
import { ChoiceNotOpen } from '#src/domain/scenario/playScenario.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';
import { openContent, openPlayable } from './openContent.ts';

const USAGE = 'npm run --silent assess -- --scenario ID --procedure ID --choices a,b,c [--content DIR]';
const FLAGS = {
  scenario: { type: 'string' },
  procedure: { type: 'string' },
  choices: { type: 'string' },
  content: { type: 'string' },
} as const;

await runMain(() => {
  const { values } = readFlags(FLAGS, USAGE, ['scenario', 'procedure', 'choices']);
  const open = openContent(values.content);
  const playable = openPlayable(open, values.scenario ?? '', values.procedure ?? '');
  const choices = (values.choices ?? '').split(',').flatMap((choice) => choice.trim() || []);
  try {
    const { score, lost, met, competent, criticalBreaches, ended, findings } = assessChoices(playable, choices);
    const { atStake, leastClean } = playable.judge.stakes;
    const printed = { score, lost, met, atStake, leastClean, competent, criticalBreaches, ended, findings };
    process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  } catch (error) {
    throw error instanceof ChoiceNotOpen ? new WrongCall(error.message) : error;
  }
});
