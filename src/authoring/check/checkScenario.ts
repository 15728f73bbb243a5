import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Judge } from '#src/domain/assessment/playable.ts';
import type { Content } from '../content.ts';
import { judgeFor } from '../judgeFor.ts';
import type { Remark } from '../problem.ts';
import { checkConditions } from './checkConditions.ts';
import { checkLengths } from './checkLengths.ts';
import { checkMastery } from './checkMastery.ts';
import { checkObligations } from './checkObligations.ts';
import { checkPositions } from './checkPositions.ts';
import { checkCleanPath, checkStakes } from './checkStakes.ts';
import { checkCycles, checkOptionsOpen, checkReached } from './checkStory.ts';
import { joinProcedures } from './joinProcedures.ts';
import { reportOptionLengths } from './reportOptions.ts';
import { reportScenarioReading } from './reportReading.ts';
import { reportSameFindings } from './reportSameFindings.ts';
import { surveyScenario } from './surveyScenario.ts';
import type { Survey } from './surveyScenario.ts';

/** What checking one scenario comes to; without surveys where its story cannot be walked. */
export interface CheckedScenario {
  readonly remarks: readonly Remark[];
  readonly surveys: readonly { readonly survey: Survey; readonly judge: Judge }[];
}

function checkUnder(survey: Survey, judge: Judge, { terms }: Procedure): readonly Remark[] {
  const obligations = checkObligations(survey);
  const clean = checkCleanPath(survey, judge);
  // What the clean paths are like can be said only where there is one.
  if (clean.length > 0) return [...obligations, ...clean];
  return [
    ...obligations,
    ...checkStakes(survey, judge),
    ...checkMastery(survey),
    ...checkPositions(survey),
    ...reportOptionLengths(survey, terms),
  ];
}

/** Checks one scenario under every procedure. */
export function checkScenario(scenario: Scenario, content: Content): CheckedScenario {
  const { procedures, organisation } = content;
  const onPaper = [...checkConditions(scenario), ...checkLengths(scenario, procedures), ...reportScenarioReading(scenario)];
  const cycles = checkCycles(scenario);
  if (cycles.length > 0) return { remarks: [...cycles, ...onPaper], surveys: [] };
  const surveys = procedures.map((procedure) => {
    const judge = judgeFor(content, scenario, procedure);
    const survey = surveyScenario(scenario, procedure.id, judge.rulebook, organisation.localSettings);
    return { survey, judge, procedure };
  });
  const [first] = surveys;
  const open = first ? [...checkReached(first.survey), ...checkOptionsOpen(first.survey)] : [];
  const held = surveys.flatMap(({ survey, judge, procedure }) => checkUnder(survey, judge, procedure));
  const same = reportSameFindings(surveys.map(({ survey }) => survey));
  return { remarks: [...onPaper, ...open, ...joinProcedures(held), ...same], surveys };
}
