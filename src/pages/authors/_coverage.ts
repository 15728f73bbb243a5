import { contentCoverage, decidingScenarios } from '#src/authoring/check/coverage.ts';
import { surveyScenario } from '#src/authoring/check/surveyScenario.ts';
import { courseCoverage } from '#src/authoring/study/partCoverage.ts';
import { reckonMinutes, scenarioReadings } from '#src/authoring/study/reckonMinutes.ts';
import { rulebookUnder } from '#src/authoring/judgeFor.ts';
import { content } from '../_content.ts';
import { proceduresOffered } from '../_proceduresOffered.ts';

const shown = { ...content, procedures: proceduresOffered };

const surveys = shown.scenarios.flatMap((scenario) =>
  proceduresOffered.map((procedure) =>
    surveyScenario(scenario, procedure.id, rulebookUnder(shown, procedure), shown.organisation.localSettings),
  ),
);

const deciding = decidingScenarios(shown, surveys);
const readings = scenarioReadings(shown, surveys);

/** What `npm run check -- --json` reports as covered, for the packs on offer. */
export const coverage = contentCoverage(shown, deciding);

/** The courses that have lessons, with where each covers each part of an outcome, and how long it takes. */
export const courses = shown.courses
  .filter(({ id }) => shown.lessons.some(({ course }) => course === id))
  .map((course) => ({
    course,
    parts: courseCoverage(course, shown, deciding),
    reckoning: reckonMinutes(course, shown, readings),
  }));

/** Scenarios in the order in which a table lists them. */
export const scenarios = [...shown.scenarios].sort((a, b) => a.title.localeCompare(b.title));

/** The charter and the packs on offer, by name. */
export const documents = [shown.charter, ...proceduresOffered];
