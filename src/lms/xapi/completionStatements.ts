import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A completion as a statement tells it. Source: the Experience API 1.0.3, part two. */
export interface CompletionToState {
  /** The id of the completion; the statements' own ids follow from it. */
  readonly completion: string;
  readonly name: string;
  /** What the account is known by: the staff number, else the learner's id. */
  readonly account: string;
  readonly course: string;
  readonly courseTitle: string;
  readonly kind: string;
  readonly completedAt: string;
  readonly procedure: string;
  readonly procedureVersion: string;
  readonly contentVersion: string;
  readonly provider: string;
  /** Null unless the organisation has switched scores on. */
  readonly courseScore: number | null;
}

const VERBS = {
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { 'en-AU': 'completed' } },
  passed: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { 'en-AU': 'passed' } },
} as const;

type Verb = keyof typeof VERBS;

/** A UUID that is the same whenever the same completion is exported, so that importing a file twice tells nothing twice. */
function statementId(completion: string, verb: Verb): string {
  const digits = bytesToHex(sha256(utf8ToBytes(`${verb} ${completion}`)));
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

function resultOf(verb: Verb, { courseScore }: CompletionToState) {
  if (verb === 'completed') return { completion: true };
  return { success: true, ...(courseScore === null ? {} : { score: { scaled: courseScore / 100, raw: courseScore, min: 0, max: 100 } }) };
}

/** What stands behind it, in words of the site's own: extensions are named by addresses. */
function extensionsOf(of: CompletionToState, homePage: string): Record<string, string> {
  const known = {
    kind: of.kind,
    procedure: of.procedure,
    'procedure-version': of.procedureVersion,
    'content-version': of.contentVersion,
    provider: of.provider,
    'record-id': of.completion,
  };
  const entries = Object.entries(known).filter(([, value]) => value !== '');
  return Object.fromEntries(entries.map(([name, value]) => [new URL(`xapi/${name}`, homePage).href, value]));
}

/**
 * The statements of a completion: completed, and passed where the site itself has assessed it. The learner is an account at this
 * site, never a mail address. `homePage` is the site's own address, with a slash at its end.
 */
export function completionStatements(of: CompletionToState, homePage: string) {
  const verbs: readonly Verb[] = of.kind === 'online' ? ['completed', 'passed'] : ['completed'];
  return verbs.map((verb) => ({
    id: statementId(of.completion, verb),
    actor: { objectType: 'Agent', name: of.name, account: { homePage, name: of.account } },
    verb: VERBS[verb],
    object: {
      objectType: 'Activity',
      id: new URL(`courses/${encodeURIComponent(of.course)}/`, homePage).href,
      definition: { type: 'http://adlnet.gov/expapi/activities/course', name: { 'en-AU': of.courseTitle } },
    },
    result: resultOf(verb, of),
    context: { platform: 'First Port', language: 'en-AU', extensions: extensionsOf(of, homePage) },
    timestamp: of.completedAt,
    version: '1.0.3',
  }));
}
