import type { Course } from '#src/domain/course/course.ts';
import type { Organisation } from '#src/domain/course/organisation.ts';
import type { Supports } from '#src/domain/course/supports.ts';
import type { Charter, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Vocabulary } from '#src/domain/vocabulary/vocabulary.ts';
import type { Content } from './content.ts';
import { openFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { loadCourse } from './load/loadCourse.ts';
import { loadStudy } from './load/loadStudy.ts';
import type { Study } from './load/loadStudy.ts';
import { loadOrganisation, loadSupports, NO_SUPPORTS, usualOrganisation } from './load/loadOrganisation.ts';
import { loadCharter, loadProcedure } from './load/loadProcedure.ts';
import { loadScenario } from './load/loadScenario.ts';
import { loadActs, loadFacts, loadOutcomes, loadQuestions } from './load/loadVocabulary.ts';
import { wordsOf } from './load/words.ts';
import type { Words } from './load/words.ts';
import { checkBetweenFiles } from './checkBetweenFiles.ts';
import { inReadingOrder } from './problem.ts';
import type { Problem } from './problem.ts';
import type { ContentFile, YamlSource } from './source/yamlSource.ts';

/** What reading a content folder comes to. */
export interface ReadContent {
  /**
   * What can be used; undefined where the vocabulary, the charter, the organisation or the supports cannot. A pack, scenario
   * or course with an error is left out. Where `organisation.yaml` or `supports.yaml` is not there at all, which is an error
   * too, the usual settings stand in, so that a small folder can be walked and assessed.
   */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  /** The files as read, by their path in the folder, for placing what is found out later. */
  readonly sources: ReadonlyMap<string, YamlSource>;
  /** Paths of all files that are there, readable or not. */
  readonly files: readonly string[];
}

function vocabularyIn(folder: Folder): Vocabulary | undefined {
  const acts = folder.load('vocabulary/acts.yaml', loadActs);
  const facts = folder.load('vocabulary/facts.yaml', loadFacts);
  const questions = folder.load('vocabulary/questions.yaml', loadQuestions);
  const outcomes = folder.load('vocabulary/outcomes.yaml', loadOutcomes);
  if (!acts || !facts || !questions || !outcomes) return undefined;
  const words = wordsOf({ acts, facts, questions, outcomes });
  const checked = folder.load('vocabulary/questions.yaml', (_source, report) => {
    for (const [index, question] of questions.entries()) words.outcomes(report, [index, 'outcomes'], question.outcomes);
    return questions;
  });
  return checked && { acts, facts, questions, outcomes };
}

function organisationIn(folder: Folder, words: Words, offered: readonly string[]): Organisation | undefined {
  const loaded = folder.load('organisation.yaml', (source, report) => {
    const organisation = loadOrganisation(source, words, report);
    for (const [index, id] of (organisation?.proceduresOffered ?? []).entries()) {
      if (offered.includes(id)) continue;
      const mend = `Add procedures/${id}.yaml, or take it off the list. There are: ${offered.join(', ')}.`;
      report.error(['procedures', 'offered', index], `The procedure on offer, ${id}, does not exist.`, mend);
    }
    return organisation;
  });
  return loaded ?? (folder.has('organisation.yaml') ? undefined : usualOrganisation(offered));
}

function supportsIn(folder: Folder, contacts: Organisation['contacts'] | undefined): Supports | undefined {
  const loaded = folder.load('supports.yaml', (source, report) => loadSupports(source, contacts, report));
  return loaded ?? (folder.has('supports.yaml') ? undefined : NO_SUPPORTS);
}

interface Parts extends Study {
  readonly charter: Charter | undefined;
  readonly procedures: readonly Procedure[];
  readonly scenarios: readonly Scenario[];
  readonly courses: readonly Course[];
  readonly organisation: Organisation | undefined;
  readonly supports: Supports | undefined;
}

function partsIn(folder: Folder, words: Words): Parts {
  const packs = folder.namesIn('procedures').filter((name) => name !== 'charter' && name !== 'template');
  const organisation = organisationIn(folder, words, packs);
  return {
    charter: folder.load('procedures/charter.yaml', (source, report) => loadCharter(source, words, report)),
    procedures: folder.loadEach('procedures', packs, (source, report) => loadProcedure(source, words, report)),
    scenarios: folder.loadEach('scenarios', folder.namesIn('scenarios'), (source, report) => loadScenario(source, words, packs, report)),
    courses: folder.loadEach('courses', folder.namesIn('courses'), (source, report) => loadCourse(source, words, report)),
    ...loadStudy(folder, words, packs),
    organisation,
    supports: supportsIn(folder, folder.has('organisation.yaml') ? organisation?.contacts : undefined),
  };
}

/** Turns the files of a content folder into the domain's words. Pure: what is wrong comes back as problems. */
export function parseContent(files: readonly ContentFile[]): ReadContent {
  const folder = openFolder(files);
  const vocabulary = vocabularyIn(folder);
  const parts = vocabulary && partsIn(folder, wordsOf(vocabulary));
  let content: Content | undefined;
  if (vocabulary && parts?.charter && parts.organisation && parts.supports) {
    const { charter, organisation, supports } = parts;
    content = checkBetweenFiles({ ...parts, vocabulary, charter, organisation, supports }, folder);
  }
  return { content, problems: inReadingOrder(folder.problems()), sources: folder.sources, files: files.map(({ file }) => file) };
}
