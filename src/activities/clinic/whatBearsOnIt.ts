import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';
import type { AnswerOnPage, ClinicOnPage, ClinicProcedure, ContactOnPage, GroundOnPage } from './clinicOnPage.ts';

/** A question with what one document says to it; no answer at all means that nobody has entered it yet. */
export interface AskedOnPage {
  readonly question: string;
  readonly ask: string;
  readonly answers: readonly AnswerOnPage[];
}

/** A problem under one procedure: the rules, the clauses, and whom to ask. */
export interface WhatBearsOnIt {
  /** What holds under every procedure: points of the charter, law, cases. */
  readonly everywhere: readonly GroundOnPage[];
  /** Clauses of this procedure alone. */
  readonly clauses: readonly GroundOnPage[];
  readonly asked: readonly AskedOnPage[];
  readonly contacts: readonly ContactOnPage[];
}

/** What bears on a problem under one procedure. Nothing of another procedure is lent to it. */
export function whatBearsOnIt(clinic: ClinicOnPage, problem: ClinicProblem, procedure: ClinicProcedure): WhatBearsOnIt {
  const others = clinic.procedures.filter(({ id }) => id !== procedure.id).map(({ id }) => id);
  const shown = (isHere: (source: string) => boolean): GroundOnPage[] =>
    problem.restsOn.filter((ground) => isHere(ground.in)).flatMap((ground) => clinic.grounds[`${ground.in} ${ground.name}`] ?? []);
  return {
    everywhere: shown((source) => source !== procedure.id && !others.includes(source)),
    clauses: shown((source) => source === procedure.id),
    asked: problem.questions.map((question) => ({
      question,
      ask: clinic.asks[question] ?? question,
      answers: procedure.answers[question] ?? [],
    })),
    contacts: problem.ask.flatMap((contact) => procedure.contacts[contact] ?? []),
  };
}
