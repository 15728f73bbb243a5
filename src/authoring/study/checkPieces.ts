import type { Content } from '../content.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Remark } from '../problem.ts';
import type { LawText, LessonText, NamedLink, PlacedPiece, PrintableText } from '../prose.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import { LISTED_IN } from './namesThere.ts';
import type { Named, NamesThere } from './namesThere.ts';

/** The pieces that a lesson may place. The pages that draw them are in src/pages/lessons. */
export const PIECES = [
  'Activity',
  'Case',
  'Changes',
  'Check',
  'Clause',
  'Clinic',
  'Keep',
  'LawNote',
  'LookAgain',
  'NextStep',
  'Phrase',
  'Setting',
  'Talk',
  'Turn',
];

/** Links that lead to one place alone, whatever stands behind the colon. */
const ONE_PLACE = ['support', 'record', 'prepare', 'mailto', 'tel'];

interface LookedUp {
  readonly line: number;
  /** What it is called in a sentence: `activity`. */
  readonly kind: string;
  readonly name: string | undefined;
  readonly known: readonly string[];
  readonly listedIn: string;
}

/** Reports a name that is missing, or none of those known. */
function lookUp(report: Report, { line, kind, name, known, listedIn }: LookedUp): void {
  if (name === undefined)
    report.errorOnLine(line, `A piece does not say which ${kind} it shows.`, `Name one that is listed in ${listedIn}.`);
  else if (!known.includes(name)) report.errorOnLine(line, `The ${kind} ${name} is not known.`, mendUnknown(name, known, listedIn));
}

function checkClause({ attributes, line }: PlacedPiece, { charter, procedures }: Content, there: NamesThere, report: Report): void {
  const { procedure, clause } = attributes;
  const document = [charter, ...procedures].find(({ id }) => id === procedure);
  lookUp(report, { line, kind: 'procedure', name: procedure, known: there.names.procedure, listedIn: LISTED_IN.procedure });
  if (!document) return;
  const known = document.clauses.map(({ locator }) => locator);
  if (clause !== undefined && known.includes(clause)) return;
  const listedIn = `procedures/${document.id}.yaml`;
  report.errorOnLine(line, `There is no clause ${clause ?? ''} in ${listedIn}.`, mendUnknown(clause ?? '', known, listedIn));
}

function checkPiece(piece: PlacedPiece, content: Content, there: NamesThere, report: Report): void {
  const { name, attributes, line } = piece;
  const named = (kind: string, of: Named, id: string | undefined): void =>
    lookUp(report, { line, kind, name: id, known: there.names[of], listedIn: LISTED_IN[of] });
  if (name === 'Activity') named('activity', 'activity', attributes['id']);
  if (name === 'Case') named('case', 'case', attributes['id']);
  if (name === 'LawNote') named('law page', 'law', attributes['law']);
  if (name === 'Clause') checkClause(piece, content, there, report);
  const { fact } = attributes;
  if (name !== 'Setting' || fact === undefined) return;
  const known = Object.keys(content.organisation.localSettings);
  lookUp(report, { line, kind: 'local setting', name: fact, known, listedIn: 'organisation.yaml' });
}

const PLACES: readonly Named[] = ['scenario', 'procedure', 'course', 'lesson', 'law', 'case', 'glossary', 'print'];
/** Kinds of which the link without a name leads to all of them. */
const WITH_INDEX: readonly string[] = ['law', 'case', 'glossary', 'print'];

function checkLink({ kind, to, line }: NamedLink, { names }: NamesThere, report: Report): void {
  if (ONE_PLACE.includes(kind) || (to === '' && WITH_INDEX.includes(kind))) return;
  const place = PLACES.find((one) => one === kind);
  if (place) {
    lookUp(report, { line, kind: WORDS[place] ?? place, name: to, known: names[place], listedIn: LISTED_IN[place] });
  } else {
    report.errorOnLine(line, `There is no link of the kind ${kind}:.`, `Kinds are: ${[...PLACES, ...ONE_PLACE].join(', ')}.`);
  }
}

const WORDS: Partial<Readonly<Record<Named, string>>> = { law: 'law page', glossary: 'glossary term', print: 'printable' };

/** Reports what a lesson places or links to that is not there. */
export function checkLessonPieces(lesson: LessonText, content: Content, there: NamesThere): readonly Remark[] {
  const report = reportOn(lesson.file);
  for (const piece of lesson.pieces) {
    if (PIECES.includes(piece.name)) checkPiece(piece, content, there, report);
    else report.errorOnLine(piece.line, `There is no piece called ${piece.name}.`, mendUnknown(piece.name, PIECES, 'content/README.md'));
  }
  for (const link of lesson.links) checkLink(link, there, report);
  return report.remarks;
}

/** The same for a page on the law or something to print, whose pieces belong to pages of their own. */
export function checkLinks(prose: LawText | PrintableText, there: NamesThere): readonly Remark[] {
  const report = reportOn(prose.file);
  for (const link of prose.links) checkLink(link, there, report);
  return report.remarks;
}
