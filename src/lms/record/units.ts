import type { Attempt, AttemptResult, Sureness } from '#src/domain/record/attempt/attempt.ts';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import type { Enrolment } from '#src/domain/record/completion/enrolment.ts';
import type { FinalAssessment, FinalItem, FinalScenario } from '#src/domain/record/completion/finalAssessment.ts';
import type { Prerequisite } from '#src/domain/record/completion/prerequisite.ts';
import { ROLES } from '#src/domain/course/role.ts';
import type { AlternativeDone, LessonProgress } from '#src/domain/record/learnerRecord.ts';
import type { CodeBook } from './codeBook.ts';
import { CodeWriter } from './codes.ts';

export const SURENESS: readonly Sureness[] = ['not sure', 'fairly sure', 'sure'];
export const STATES: readonly Attempt['state'][] = ['under way', 'ended', 'abandoned'];
export const MODES: readonly Attempt['mode'][] = ['practice', 'assessment'];
export const HOWS: readonly Prerequisite['how'][] = ['completion', 'record', 'attested'];

/** The parts of a record, each written for itself: a letter says of which kind it is. */
export type UnitKind = 'a' | 'b' | 'c' | 'e' | 'f' | 'l' | 'q' | 'v';

const writer = (): CodeWriter => new CodeWriter();
const sureNumber = (sure: Sureness | undefined): number => (sure === undefined ? 0 : SURENESS.indexOf(sure) + 1);
const since = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

function unit(kind: UnitKind, written: CodeWriter): string {
  return kind + writer().number(written.text.length).text + written.text;
}

function resultInto(text: CodeWriter, result: AttemptResult | undefined): void {
  text.number(result ? 1 : 0);
  if (!result) return;
  text.number(result.score).number(result.lost).number(result.met);
  text.number(result.competent ? 1 : 0).number(result.criticalBreaches.length);
  for (const rule of result.criticalBreaches) text.code(rule);
}

/** One attempt: its choices, and what it came to. */
export function attemptUnit(attempt: Attempt): string {
  const { id, scenario, procedure, mode, state, contentHash, startedAt, updatedAt, branchedFrom, choices, result } = attempt;
  const text = writer().id(id).code(scenario).code(procedure);
  text.number(MODES.indexOf(mode) + 2 * STATES.indexOf(state));
  text.code(contentHash).moment(startedAt).number(since(startedAt, updatedAt));
  text.number(branchedFrom === undefined ? 0 : 1);
  if (branchedFrom !== undefined) text.id(branchedFrom);
  text.number(choices.length);
  for (const { choice, sure } of choices) text.code(choice).number(sureNumber(sure));
  resultInto(text, result);
  return unit('a', text);
}

function scenarioInto(text: CodeWriter, { scenario, attempt, alternative }: FinalScenario): void {
  text.code(scenario);
  if (alternative) text.number(1);
  else if (attempt === undefined) text.number(0);
  else text.number(2).id(attempt);
}

function itemInto(text: CodeWriter, { item, answer, sure }: FinalItem): void {
  text.code(item).number((answer === undefined ? 0 : 4) + sureNumber(sure));
  if (answer !== undefined) text.code(answer);
}

/** A final or a baseline: what was drawn, and what was answered. */
export function finalUnit(kind: 'f' | 'b', final: FinalAssessment): string {
  const { id, course, procedure, seed, withNotes, startedAt, updatedAt, endedAt, itemsHash, scenarios, items } = final;
  const text = writer().id(id).code(course).code(procedure).id(seed);
  text.number((withNotes ? 1 : 0) + (endedAt === undefined ? 0 : 2));
  text.moment(startedAt).number(since(startedAt, updatedAt)).code(itemsHash);
  if (endedAt !== undefined) text.number(since(startedAt, endedAt));
  text.number(scenarios.length);
  for (const drawn of scenarios) scenarioInto(text, drawn);
  text.number(items.length);
  for (const drawn of items) itemInto(text, drawn);
  return unit(kind, text);
}

/** An answer of a lesson's check as it is kept beside it: how sure, and whether it had to be looked at again. */
interface CheckAnswer {
  readonly item: string;
  readonly option: string;
  readonly marks: number;
}

function checkAnswers({ answers }: LessonProgress, { items }: CodeBook): CheckAnswer[] {
  return items.flatMap(({ id, options }) => {
    const option = answers[id];
    if (option === undefined || !options.includes(option)) return [];
    const sure = SURENESS.find((each) => each === answers[`${id}/sure`]);
    return { item: id, option, marks: sureNumber(sure) + (answers[`${id}/again`] === 'yes' ? 4 : 0) };
  });
}

/** Where a learner stands in a lesson; with the answers to its check, or without. Own words and notes are never part of it. */
export function lessonUnit(progress: LessonProgress, book: CodeBook, withAnswers: boolean): string {
  const { lesson, openedAt, updatedAt, doneAt } = progress;
  const text = writer().code(lesson).moment(openedAt).number(since(openedAt, updatedAt));
  text.number(doneAt === undefined ? 0 : 1);
  if (doneAt !== undefined) text.number(since(openedAt, doneAt));
  const answers = withAnswers ? checkAnswers(progress, book) : [];
  text.number(answers.length);
  for (const { item, option, marks } of answers) text.code(item).code(option).number(marks);
  return unit('l', text);
}

export function alternativeUnit({ scenario, doneAt }: AlternativeDone): string {
  return unit('v', writer().code(scenario).moment(doneAt));
}

export function enrolmentUnit({ course, role, startedAt }: Enrolment): string {
  return unit('e', writer().code(course).number(ROLES.indexOf(role)).moment(startedAt));
}

/** As much of a learner's own words as takes no more than so many letters. */
function clipped(words: string, most: number): string {
  let kept = [...words].slice(0, most);
  while (encodeURIComponent(kept.join('')).length > most) kept = kept.slice(0, -1);
  return kept.join('').trimEnd();
}

/** A provider's name may be as long as somebody cares to type. */
const PROVIDER_LETTERS = 90;

export function prerequisiteUnit({ course, how, on, provider = '', completion = '', keptAt }: Prerequisite): string {
  const text = writer().code(course).number(HOWS.indexOf(how)).words(on).words(clipped(provider, PROVIDER_LETTERS)).words(completion);
  return unit('q', text.moment(keptAt));
}

/** A completion, with all that the certificate shows. */
export function completionUnit(completion: Completion, { versions }: Pick<CodeBook, 'versions'>): string {
  const { id, course, role, procedure, procedureVersion, completedAt, validUntil, refresherDue, courseScore } = completion;
  const text = writer().id(id).code(course).number(ROLES.indexOf(role)).code(procedure);
  text.words(procedureVersion === versions[procedure] ? '' : procedureVersion);
  text
    .moment(completedAt)
    .moment(validUntil)
    .moment(refresherDue)
    .number(courseScore === undefined ? 0 : courseScore + 1);
  text.number(completion.outcomes.length);
  for (const outcome of completion.outcomes) text.words(outcome);
  text.number(completion.attempts.length);
  for (const attempt of completion.attempts) text.id(attempt);
  text.number(completion.alternatives.length);
  for (const scenario of completion.alternatives) text.code(scenario);
  return unit('c', text.id(completion.final).id(completion.contentVersion));
}
