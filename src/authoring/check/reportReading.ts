import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import { readingGrade } from './readingGrade.ts';

const HIGHEST_GRADE = 9;

/** Warns of texts that ask for more years of school than a reader should need. */
export function warnAbove(file: string, texts: readonly string[]): readonly Remark[] {
  const report = reportOn(file);
  // Each text stands for itself: one without a full stop must not run into the next.
  const grade = readingGrade(texts.map((text) => text.replace(/[^.!?]$/, '$&.')).join(' '));
  if (grade > HIGHEST_GRADE) {
    const says = `The text reads at school grade ${grade.toFixed(1)}; ${HIGHEST_GRADE} is the most.`;
    report.warn([], says, 'Use shorter sentences and shorter words.');
  }
  return report.remarks;
}

/** Warns of a scenario that is hard to read. */
export function reportScenarioReading(scenario: Scenario): readonly Remark[] {
  const choices = scenario.scenes.flatMap((scene) => scene.choices);
  const lines = [...scenario.scenes.flatMap(({ says }) => says), ...choices.flatMap(({ then }) => then)];
  return warnAbove(`scenarios/${scenario.id}.yaml`, [
    scenario.blurb,
    scenario.learningPoint,
    ...lines.map(({ text }) => text),
    ...choices.map(({ text }) => text),
    ...(scenario.alternative?.summary ?? []),
  ]);
}

/** Warns of a pack or a charter that is hard to read: what its rules protect, and what its answers say. */
export function reportProcedureReading(document: Pick<Procedure, 'id' | 'rules'> & Partial<Pick<Procedure, 'answers'>>): readonly Remark[] {
  const answers = document.answers ?? [];
  return warnAbove(
    `procedures/${document.id}.yaml`,
    [...document.rules.map(({ why }) => why), ...answers.map(({ says }) => says)].filter((text) => text !== ''),
  );
}
