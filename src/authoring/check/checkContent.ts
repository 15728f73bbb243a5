import type { Content } from '../content.ts';
import type { ReadContent } from '../parseContent.ts';
import { inReadingOrder } from '../problem.ts';
import type { Problem, Remark } from '../problem.ts';
import { placeRemark } from '../source/placeOf.ts';
import { checkClauses } from './checkClauses.ts';
import { checkAnswerExamples, checkExamples } from './checkExamples.ts';
import { checkPackTerms } from './checkPackTerms.ts';
import { checkScenario } from './checkScenario.ts';
import type { CheckedScenario } from './checkScenario.ts';
import { contentCoverage, decidingScenarios, NO_COVERAGE } from './coverage.ts';
import type { ContentCoverage, Deciding } from './coverage.ts';
import { reportEntered } from './reportEntered.ts';
import { alikeInLibrary, reportAlike, reportSameOptions } from './reportLibrary.ts';
import type { LibraryAlike } from './reportLibrary.ts';
import { reportNotInStories } from './reportNotInStories.ts';
import { reportProcedureReading } from './reportReading.ts';
import { reportReviews } from './reportReviews.ts';
import { reportSilence } from './reportSilence.ts';
import { reportTraining } from './reportTraining.ts';
import { checkStudy } from '../study/checkStudy.ts';
import type { CheckedStudy } from '../study/checkStudy.ts';
import { walkedScenario } from './walkedScenario.ts';
import type { WalkedScenario } from './walkedScenario.ts';

/** Everything that the content check has to say. The same object is printed by `npm run check -- --json`. */
export interface CheckReport extends ContentCoverage, Omit<CheckedStudy, 'remarks'> {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly scenarios: readonly WalkedScenario[];
  readonly alike: LibraryAlike;
}

/** What the check is told from outside: the day, and whom to tell how far it has come. */
export interface CheckSetting {
  /** A day such as `2026-11-21`. */
  readonly today: string;
  readonly progress: (scenario: string, number: number, of: number) => void;
}

function checkDocuments({ charter, procedures, vocabulary }: Content, today: string): Remark[] {
  const documents = [charter, ...procedures];
  return [
    ...documents.flatMap((document) => {
      const file = `procedures/${document.id}.yaml`;
      const inForce = document.id === charter.id ? charter.rules : [...charter.rules, ...document.rules];
      return [...checkExamples(file, document.rules, inForce), ...checkClauses(file, document), ...reportProcedureReading(document)];
    }),
    ...procedures.flatMap((procedure) => [
      ...checkAnswerExamples(procedure),
      ...checkPackTerms(procedure, charter),
      ...reportEntered(procedure, vocabulary.questions),
    ]),
    ...reportReviews(
      documents.map(({ id, review }) => ({ file: `procedures/${id}.yaml`, entry: ['review', 'next'], next: review.next })),
      today,
    ),
  ];
}

interface Found extends ContentCoverage, Omit<CheckedStudy, 'remarks'> {
  readonly scenarios: readonly WalkedScenario[];
  readonly alike: LibraryAlike;
}

const NOTHING_FOUND: Found = { ...NO_COVERAGE, scenarios: [], alike: alikeInLibrary([], []), minutes: [], parts: [] };

/** What is to be said of the library as a whole, which no single scenario can get wrong. */
function checkLibrary({ scenarios }: Content, { outcomes, alike }: Found): Remark[] {
  return [...reportSameOptions(scenarios), ...reportAlike(alike), ...reportTraining(outcomes, scenarios.length)];
}

/** As long as a story cannot be read or walked, nobody can say what no story brings up. */
function isWhole(problems: readonly Problem[], { scenarios }: Found): boolean {
  const walked = scenarios.length > 0 && scenarios.every(({ under }) => Object.keys(under).length > 0);
  return walked && !problems.some(({ level, file }) => level === 'error' && file.startsWith('scenarios/'));
}

function checkStories({ charter, procedures }: Content, deciding: Deciding): Remark[] {
  return [charter, ...procedures].flatMap((document) => reportNotInStories(document, deciding.get(document.id) ?? new Map()));
}

function reportOf(problems: readonly Problem[], found: Found): CheckReport {
  const sorted = inReadingOrder(problems);
  const errors = sorted.filter(({ level }) => level === 'error');
  const warnings = sorted.filter(({ level }) => level === 'warning');
  return { errors, warnings, ...found };
}

/** Checks content that has been read: everything of DESIGN 5, on what could be loaded. */
export function checkContent(read: ReadContent, { today, progress }: CheckSetting): CheckReport {
  const { content, problems, sources } = read;
  if (!content) return reportOf(problems, NOTHING_FOUND);
  const checked = content.scenarios.map((scenario, index): CheckedScenario => {
    progress(scenario.id, index + 1, content.scenarios.length);
    return checkScenario(scenario, content);
  });
  const surveys = checked.flatMap((one) => one.surveys.map(({ survey }) => survey));
  const deciding = decidingScenarios(content, surveys);
  const { remarks: inStudy, minutes, parts } = checkStudy(content, read, { surveys, deciding, today });
  const found: Found = {
    ...contentCoverage(content, deciding),
    scenarios: content.scenarios.map((scenario, index) => walkedScenario(scenario, content, checked[index])),
    alike: alikeInLibrary(content.scenarios, surveys),
    minutes,
    parts,
  };
  const remarks = [
    ...checkDocuments(content, today),
    ...checked.flatMap((one) => one.remarks),
    ...reportSilence(surveys),
    ...checkLibrary(content, found),
    ...inStudy,
    ...(isWhole(problems, found) ? checkStories(content, deciding) : []),
  ];
  const placed = remarks.map((remark) => placeRemark(remark, sources.get(remark.file)));
  return reportOf([...problems, ...placed], found);
}
