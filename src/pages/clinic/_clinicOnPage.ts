import type { AnswerOnPage, ClinicOnPage, ClinicProcedure, GroundOnPage } from '#src/activities/clinic/clinicOnPage.ts';
import type { Ground } from '#src/domain/course/clinicProblem.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Question } from '#src/domain/vocabulary/vocabulary.ts';
import { contactNames } from '../_contactNames.ts';
import { content } from '../_content.ts';
import { paths } from '../_paths.ts';
import { proceduresOffered } from '../_proceduresOffered.ts';
import { answerInWords } from '../procedures/_answerInWords.ts';
import { whenInWords } from '../procedures/_ruleInWords.ts';

const { clinic, charter, organisation, supports, vocabulary } = content;

/** A point of the charter names its source at the end, which can be read where the charter is. */
const withoutSource = (gist: string): string => gist.replace(/ \([^()]*\)$/, '');

function clauseOnPage(source: typeof charter | Procedure, locator: string): GroundOnPage | undefined {
  const clause = source.clauses.find((each) => each.locator === locator);
  if (!clause) return undefined;
  const isCharter = source.id === charter.id;
  const terms = 'terms' in source ? source.terms : {};
  return {
    place: isCharter ? `Charter of the role, point ${locator}` : `${source.name}, ${locator}`,
    gist: isCharter ? withoutSource(clause.gist) : fillTerms(clause.gist, terms),
    modality: clause.modality,
    href: paths.clause(source.id, clause.id),
  };
}

/** A ground as a reader meets it; undefined for a clause of a pack that is not on offer. */
function groundOnPage({ in: source, name }: Ground): GroundOnPage | undefined {
  const law = source === 'law' ? content.law.find(({ id }) => id === name) : undefined;
  if (law) return { place: `The law: ${law.title}`, gist: law.summary[0] ?? law.title, href: paths.law(law.id) };
  const published = source === 'case' ? content.cases.find(({ id }) => id === name) : undefined;
  if (published) return { place: published.name, gist: published.teaches, href: paths.case(published.id) };
  const document = [charter, ...proceduresOffered].find(({ id }) => id === source);
  return document && clauseOnPage(document, name);
}

function answersOf(question: Question, procedure: Procedure): AnswerOnPage[] {
  return procedure.answers
    .filter((answer) => answer.question === question.id)
    .map((answer) => {
      const { says, locator, clause, ask } = answerInWords(question, answer, procedure);
      const href = clause ? paths.clause(procedure.id, clause.id) : paths.procedure(procedure.id);
      return { when: whenInWords(answer.when), says, isSilent: answer.kind === 'silent', locator, href, whom: ask };
    });
}

const asked = new Set(clinic.flatMap(({ questions }) => questions));
const questions = vocabulary.questions.filter(({ id }) => asked.has(id));

function procedureOnPage(procedure: Procedure): ClinicProcedure {
  const names = contactNames(procedure.terms);
  return {
    id: procedure.id,
    name: procedure.name,
    currency: procedure.currency,
    answers: Object.fromEntries(questions.map((question) => [question.id, answersOf(question, procedure)])),
    contacts: Object.fromEntries(Object.entries(organisation.contacts).map(([id, how]) => [id, { who: names[id] ?? id, how }])),
  };
}

const grounds = clinic
  .flatMap(({ restsOn }) => restsOn)
  .flatMap((ground): [string, GroundOnPage][] => {
    const found = groundOnPage(ground);
    return found ? [[`${ground.in} ${ground.name}`, found]] : [];
  });

const trained = new Set(clinic.map(({ scenario }) => scenario));
const [, crisis] = new Set(supports.services.map(({ tier }) => tier));

/** Everything that the clinic shows, each thing once. */
export const clinicOnPage: ClinicOnPage = {
  problems: clinic,
  grounds: Object.fromEntries(grounds),
  asks: Object.fromEntries(questions.map(({ id, ask }) => [id, ask])),
  procedures: [...proceduresOffered]
    .sort((one, other) => Number(other.id === organisation.procedureInForce) - Number(one.id === organisation.procedureInForce))
    .map(procedureOnPage),
  scenarios: Object.fromEntries(
    content.scenarios
      .filter(({ id }) => trained.has(id))
      .map(({ id, title, contentNote }) => [id, { title, href: paths.scenario(id), hasContentNote: contentNote !== undefined }]),
  ),
  numbers: supports.services.flatMap(({ tier, service, number, dial, for: what }) =>
    tier === crisis && dial !== undefined ? [{ service, number, dial, for: what }] : [],
  ),
  security: organisation.contacts['security'] ?? '',
  supportHref: paths.support,
};
