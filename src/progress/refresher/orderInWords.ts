import type { ModuleMinutes, ModuleStanding, OrderedModule } from '#src/domain/course/orderModules.ts';
import { isPractised, type ModulePractice } from '#src/domain/record/completion/modulePractice.ts';
import { countInWords, durationInWords } from '../inWords.ts';

const list = new Intl.ListFormat('en-AU', { type: 'conjunction' });

/** The word on the chip of a module. */
export const STANDING_WORDS: Readonly<Record<ModuleStanding, string>> = {
  'confident mistake': 'Comes first',
  wrong: 'Worth your time',
  'not seen': 'Not seen yet',
  solid: 'Solid',
};

const BECAUSE: Readonly<Record<ModuleStanding, string>> = {
  'confident mistake': 'An answer that was given as sure did not hold',
  wrong: 'Something did not hold',
  'not seen': 'The baseline did not come to this',
  solid: 'All that was asked holds. The teaching may be skipped, the practice never',
};

/** Why a module stands where it does. */
export function becauseInWords({ standing, because }: OrderedModule, outcomes: Readonly<Record<string, string>>): string {
  const named = because.map((id) => (outcomes[id] ?? id).toLowerCase());
  return named.length === 0 ? `${BECAUSE[standing]}.` : `${BECAUSE[standing]}: ${list.format(named)}.`;
}

/** "5 minutes to read, 27 minutes to practise"; where the teaching may be skipped, that is said. */
export function minutesInWords({ teaching, practice }: ModuleMinutes, maySkipTeaching: boolean): string {
  const toPractise = `${durationInWords(Math.round(practice))} of practice`;
  const read = durationInWords(Math.round(teaching));
  return maySkipTeaching ? `${toPractise}, and ${read} of reading if you like` : `${read} of reading, ${toPractise}`;
}

/** How much of a module's practice is done: "3 of 6 questions and 0 of 2 conversations". */
export function practiceInWords(practice: ModulePractice): string {
  const { questions, answered, scenarios, played } = practice;
  if (isPractised(practice)) return 'All practised.';
  const talks = scenarios > 0 ? ` and ${String(played)} of ${countInWords(scenarios, 'conversation')}` : '';
  return `Practised so far: ${String(answered)} of ${countInWords(questions, 'question')}${talks}.`;
}
