import type { Charter } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Conditions } from '#src/domain/vocabulary/facts.ts';
import type { Content } from '../content.ts';

const orList = (words: readonly string[]): string => words.join(' or ');

function inWords(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([fact, value]) => `${fact}: ${value}`)
    .join(' and ');
}

function timeOf(rule: Rule): string {
  if (rule.form === 'before') return `, before ${orList(rule.before)}`;
  if (rule.form !== 'by end') return '';
  return rule.after.length === 0 ? ', by the end' : `, by the end once ${orList(rule.after)} is done`;
}

function sayRule(rule: Rule): string {
  const when = Object.keys(rule.when).length === 0 ? '' : `, when ${inWords(rule.when)}`;
  const unless = rule.form === 'must not' && Object.keys(rule.unless).length > 0 ? `, unless ${inWords(rule.unless)}` : '';
  return `#   - ${rule.title}: ${orList(rule.acts)}${timeOf(rule)}${when}${unless}${rule.critical ? ' (critical)' : ''}`;
}

function charterInWords({ rules }: Charter): string[] {
  const asked = rules.filter(({ form }) => form === 'before' || form === 'by end');
  const forbidden = rules.filter(({ form }) => form === 'must not');
  return [
    '# What the charter asks for. Let a person do it in this story, or miss it:',
    ...asked.map(sayRule),
    '#',
    '# What the charter forbids. Let some of it be tempting:',
    ...forbidden.map(sayRule),
  ];
}

const isPlain = (act: string): boolean => !act.endsWith('/*');

/** Two acts of which one must come before the other, to begin the story with: limits, then the account. */
function firstInOrder({ rules }: Charter): readonly [first: string, then: string] | undefined {
  for (const rule of rules) {
    if (rule.form !== 'before' || Object.keys(rule.when).length > 0) continue;
    const [first, then] = [rule.acts.find(isPlain), rule.before.find(isPlain)];
    if (first !== undefined && then !== undefined) return [first, then];
  }
  return undefined;
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function headOf(id: string, outcome: string): string[] {
  return [
    `scenario: ${id}`,
    `title: "${titleOf(id)}"`,
    'blurb: Say here in a sentence or two who comes, with what.',
    'setting: Name the place here',
    'minutes: 10',
    'difficulty: 1',
    `outcomes: [${outcome}]`,
    'learning point: Say here in a sentence what a learner takes away.',
    'people:',
    '  visitor: { name: A name, role: what they do, pronoun: they }',
    'visitor: visitor',
    'facts at the start: {}',
    'start: the-door',
  ];
}

function scenesOf(inOrder: readonly [first: string, then: string] | undefined): string[] {
  return [
    'scenes:',
    '  the-door:',
    '    title: Somebody comes in',
    '    says:',
    '      - What you see, in a sentence.',
    '      - visitor: "The first words they say."',
    '    choices:',
    '      - choice: one-way',
    '        say: "What you could say."',
    ...(inOrder ? [`        acts: [${inOrder[0]}]`] : []),
    '        go to: the-story',
    '      - choice: another-way',
    '        say: "What else you could say."',
    '        tempting because: Say here why a decent person might choose it.',
    '        go to: the-story',
    '',
    '  the-story:',
    '    title: What they came to say',
    ...(inOrder ? [`    on entering: [${inOrder[1]}]`] : []),
    '    says:',
    '      - visitor: "What they tell you."',
    '    choices:',
    '      - choice: first-reply',
    '        say: "What you could say to that."',
    '        go to: they-leave',
    '      - choice: second-reply',
    '        do: What you could do without words',
    '        go to: they-leave',
    '',
    '  they-leave:',
    '    title: They go',
    '    ending: good',
    '    says:',
    '      - What becomes of them, in a sentence.',
  ];
}

/**
 * The text of a scenario file to begin with: it can be read, and it lists as comments what the charter asks for. A story that
 * stands up to the whole check is what its author makes of it.
 */
export function draftScenario(id: string, { charter, vocabulary }: Pick<Content, 'charter' | 'vocabulary'>): string {
  return [
    "# A new scenario. The author's guide, content/README.md, says what each line is for.",
    `# Seen as it grows: npm run check -- --scenario ${id} --watch`,
    '#',
    ...charterInWords(charter),
    '',
    ...headOf(id, vocabulary.outcomes[0]?.id ?? 'O1'),
    '',
    ...scenesOf(firstInOrder(charter)),
    '',
  ].join('\n');
}
