import type { ClinicProblem, Ground } from '#src/domain/course/clinicProblem.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { clinicFile } from '../schema/clinic.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';
import type { Words } from './words.ts';

/** `unisq 3.1 ¶2`: the first word names where to look, the rest what to look for. */
function groundOf(written: string): Ground {
  const [source = '', ...name] = written.split(' ');
  return { in: source, name: name.join(' ') };
}

/** The catalogue of problems that officers meet. */
export function loadClinic(source: YamlSource, words: Words, report: Report): ClinicProblem[] | undefined {
  const entries = checkShape(clinicFile, source, report);
  if (!entries) return undefined;
  reportTwice(
    report,
    'problem',
    entries.map(({ problem }, index) => ({ name: problem, entry: [index, 'problem'] })),
  );
  for (const [index, { questions }] of entries.entries()) {
    for (const [at, question] of questions.entries()) words.question(report, [index, 'questions', at], question);
  }
  return entries.map((entry) => ({
    id: entry.problem,
    title: entry.title,
    about: entry.about,
    words: entry.words ?? [],
    askYourself: entry['ask yourself'],
    toTheNetwork: entry['to the network'],
    restsOn: entry['rests on'].map(groundOf),
    questions: entry.questions,
    ask: entry.ask,
    scenario: entry.scenario,
    safety: entry.safety === 'yes',
  }));
}
