import type { ProcedureSheet, SheetRow } from '#src/activities/procedureSheet/procedureSheets.ts';
import type { SayBackProcedure } from '#src/activities/words/stageSayings.ts';
import type { JuryActivity, OwnProcedureActivity } from '#src/domain/course/activity.ts';
import type { PublishedCase } from '#src/domain/course/publishedCase.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { ProcedureStage } from '#src/domain/procedure/procedureStage.ts';
import { content } from '../_content.ts';
import { paths } from '../_paths.ts';
import { proceduresOffered } from '../_proceduresOffered.ts';
import { answerInWords } from '../procedures/_answerInWords.ts';
import { whenInWords } from '../procedures/_ruleInWords.ts';

/** The cases that a jury hears, in its own order. */
export function casesOf({ id, cases }: JuryActivity): readonly PublishedCase[] {
  return cases.map((wanted) => {
    const found = content.cases.find((each) => each.id === wanted);
    if (!found) throw new Error(`The activity “${id}” names the case “${wanted}”, which content/cases/ lacks.`);
    return found;
  });
}

function sheetRow(id: string, procedure: Procedure): SheetRow {
  const question = content.vocabulary.questions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question “${id}” in the vocabulary.`);
  const answers = procedure.answers.filter((answer) => answer.question === id);
  const told = answers.map((answer) => {
    const { says, locator, clause, ask } = answerInWords(question, answer, procedure);
    const when = whenInWords(answer.when);
    const silence = answer.kind === 'silent' ? 'Does not say. ' : '';
    return { says: `${when ? `${when}: ` : ''}${silence}${says}${ask ? ` Ask: ${ask}.` : ''}`, locator, clause };
  });
  const [first] = told;
  return {
    question: id,
    ask: question.ask,
    says: told.length === 0 ? 'Not yet in this pack.' : told.map(({ says }) => says).join(' '),
    clause: [...new Set(told.map(({ locator }) => locator))].join('; '),
    href: first?.clause ? paths.clause(procedure.id, first.clause.id) : paths.procedure(procedure.id),
  };
}

/** For each pack on offer, what it says to the questions of an own-procedure sheet. */
export function sheetsOf({ questions }: OwnProcedureActivity): readonly ProcedureSheet[] {
  return proceduresOffered.map((procedure) => ({
    procedure: procedure.id,
    name: procedure.name,
    rows: questions.map((question) => sheetRow(question, procedure)),
  }));
}

function stageInWords(stage: ProcedureStage, { terms }: Procedure): ProcedureStage {
  const words = (text: string): string => fillTerms(text, terms);
  return {
    ...stage,
    name: words(stage.name),
    entersWhen: words(stage.entersWhen),
    receivedBy: words(stage.receivedBy),
    deadlines: stage.deadlines.map(words),
    outcomes: stage.outcomes.map(words),
  };
}

function clauseHrefs({ id, clauses, stages }: Procedure): Readonly<Record<string, string>> {
  const named = new Set((stages ?? []).flatMap((stage) => stage.clauses));
  return Object.fromEntries(
    clauses.filter(({ locator }) => named.has(locator)).map((clause) => [clause.locator, paths.clause(id, clause.id)]),
  );
}

/** The stages of the packs on offer, in each pack's own words; the pack in force comes first. */
export function stagesOffered(): readonly SayBackProcedure[] {
  const { procedureInForce } = content.organisation;
  const ordered = [...proceduresOffered].sort((one, other) => Number(other.id === procedureInForce) - Number(one.id === procedureInForce));
  return ordered
    .filter(({ stages }) => (stages ?? []).length > 0)
    .map((procedure) => ({
      id: procedure.id,
      name: procedure.name,
      stages: (procedure.stages ?? []).map((stage) => stageInWords(stage, procedure)),
      clauseHrefs: clauseHrefs(procedure),
    }));
}
