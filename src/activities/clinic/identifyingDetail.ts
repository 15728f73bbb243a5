import { ALWAYS_SMALL, NO_PERSON, ROLES, SHORT_NAMES_OF_ALL, STARTERS, UNIT_WORDS, WORDS_OF_ALL } from './plainWords.ts';

/** What may tell who somebody is. */
export type DetailKind = 'name' | 'email' | 'phone' | 'number' | 'date' | 'unit' | 'place' | 'role' | 'only' | 'age';

/** Words in a text that may tell who somebody is, and where they stand in it. */
export interface IdentifyingDetail {
  readonly kind: DetailKind;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

type Find = (text: string) => readonly IdentifyingDetail[];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const UNITS = UNIT_WORDS.join('|');
const CAPITAL = "\\p{Lu}[\\p{L}'’-]+";
// What stands between two words of a name of a unit: "the School of Marine and Tropical Biology".
const AND_ON = `(?:\\s+(?:and|&|of)\\s+${CAPITAL}|\\s+${CAPITAL})*`;

function every(kind: DetailKind, pattern: string, flags = 'giu', part = 0): Find {
  const sought = new RegExp(pattern, flags);
  return (text) =>
    [...text.matchAll(sought)].flatMap((found) => {
      const words = found[part] ?? '';
      const from = found.index + found[0].indexOf(words);
      return words === '' ? [] : [{ kind, words, from, to: from + words.length }];
    });
}

const isAny = (list: readonly string[], word: string): boolean => list.includes(word.toLowerCase());

/** Whether a word begins a sentence, a line, or what somebody says. */
function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]["'”’)]?\s*|["“‘(]\s*|^\s*[-*•]\s*)$/u.test(text.slice(0, at));
}

/** At the beginning of a sentence every word has a capital. One that then does or says something is taken for a name. */
function actsLikeAPerson(text: string, to: number): boolean {
  return /^(?:['’]s\b|\s+(?:said|says|told|tells|asked|asks|wants|wanted|came|comes|thinks|feels|felt|is|was|has|had|works|worked|and\s+\p{Lu}))/u.test(
    text.slice(to),
  );
}

function isName(text: string, word: string, from: number): boolean {
  const bare = word.replace(/['’]s$/u, '');
  if (isAny(WORDS_OF_ALL, bare) || isAny(ALWAYS_SMALL, bare) || SHORT_NAMES_OF_ALL.includes(bare)) return false;
  if (!beginsSentence(text, from)) return true;
  return !isAny(STARTERS, bare) && actsLikeAPerson(text, from + bare.length);
}

const findCapitals = every('name', `(?<![\\p{L}\\p{N}@.])${CAPITAL}`, 'gu');

/** Words with a capital where a sentence does not ask for one; several in a row are one name. */
const findNames: Find = (text) =>
  findCapitals(text)
    .filter(({ words, from }) => isName(text, words, from))
    .reduce<IdentifyingDetail[]>((joined, next) => {
      const last = joined.at(-1);
      if (!last || !/^\s+$/u.test(text.slice(last.to, next.from))) return [...joined, next];
      return [...joined.slice(0, -1), { ...last, words: text.slice(last.from, next.to), to: next.to }];
    }, []);

const findAllCapitals = every('unit', '(?<![\\p{L}\\p{N}])[A-Z][A-Z0-9&]{1,6}(?![\\p{L}\\p{N}])', 'gu');

/** Capitals alone, such as the short name of a unit; those that everybody shares are left alone. */
const findShortNames: Find = (text) =>
  text === text.toUpperCase() ? [] : findAllCapitals(text).filter(({ words }) => !SHORT_NAMES_OF_ALL.includes(words));

const NOT_A_FIELD = `(?!(?:${ALWAYS_SMALL.join('|')})\\b)`;

const NOT_A_PERSON = `(?!(?:${NO_PERSON.join('|')})s?\\b)`;

/** In the order in which they win where two find the same words. */
const FINDERS: readonly Find[] = [
  every('email', '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+'),
  every('name', '(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_-]{2,}(?:\\.[\\p{L}\\p{N}_-]+)*'),
  every('phone', '(?<![\\p{L}\\p{N}])(?:\\+61|\\(?0)[\\d )-]{7,}\\d|(?<!\\d)1[38]00[ \\d]{6,}\\d'),
  every('date', `(?<!\\p{L})\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:\\s+\\d{4})?(?!\\p{L})`),
  every('date', `(?<!\\p{L})${MONTH}\\s+\\d{1,4}(?:st|nd|rd|th)?(?!\\p{L})`),
  every('date', '(?<!\\d)\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}(?!\\d)'),
  every('date', `(?<!\\p{L})(?:last|this|next|on)\\s+${WEEKDAY}(?:\\s+(?:morning|afternoon|night|evening))?(?!\\p{L})`),
  every('date', `(?<!\\p{L})(?:in|since|last|of|from|until|by|early|late|mid)[ -](${MONTH}|(?:19|20)\\d{2})(?![\\p{L}\\d])`, 'giu', 1),
  every('date', `(?<!\\p{L})${WEEKDAY}(?!\\p{L})`),
  every(
    'age',
    '(?<!\\d)\\d{2}[ -]years?[ -]old|(?<!\\p{L})aged?\\s+\\d{2}(?!\\d)|(?<!\\p{L})(?:is|was|turned|turns)\\s+\\d{2}(?=[.,;!?]|\\s+and\\b|$)',
  ),
  every('place', '(?<!\\p{L})(?:room|building|block|level|office|lab)\\s+\\p{Lu}?\\d\\p{L}?(?:[.-]?[\\p{L}\\d]+)*(?!\\p{L})'),
  every('number', '(?<![\\p{L}\\p{N}])(?:\\p{L}{1,3})?\\d{5,}(?![\\p{L}\\p{N}])'),
  every('name', `(?<!\\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Dean|Sir|Dame)\\.?\\s+${CAPITAL}(?:\\s+${CAPITAL})*`, 'gu'),
  every(
    'unit',
    `(?<!\\p{L})(?:School|College|Faculty|Department|Division|Centre|Center|Institute|Office|Library|Unit|Laboratory)\\s+(?:of|for)\\s+(?:the\\s+)?${CAPITAL}${AND_ON}`,
    'gu',
  ),
  every('unit', `(?<!\\p{L})${CAPITAL}(?:\\s+(?:and\\s+)?${CAPITAL})*\\s+(?:${UNITS})(?!\\p{L})`, 'gu'),
  every(
    'only',
    `(?<!\\p{L})(?:the|our|my|their) (?:only|sole|one and only|youngest|oldest|newest|first|last|most (?:senior|junior))\\s+${NOT_A_PERSON}(?:\\p{L}+(?:\\s+(?:in|at|on|with|from|who)\\s+(?:the\\s+|our\\s+)?\\p{L}+)?)`,
  ),
  every('only', '(?<!\\p{L})(?:the only one|one of (?:only )?(?:two|three))(?:\\s+\\p{L}+)?'),
  every(
    'role',
    `(?<!\\p{L})${NOT_A_FIELD}\\p{Ll}{4,}\\s+(?:${ROLES.filter((role) => !role.includes(' ')).join('|')})\\s+(?:in|from|at)\\s+(?:the\\s+)?${NOT_A_FIELD}\\p{L}{4,}`,
  ),
  every(
    'role',
    `(?<!\\p{L})(?:${ROLES.join('|')})s?\\s+(?:in|from|at|of|for)\\s+(?:the\\s+)?${NOT_A_FIELD}\\p{L}{3,}(?:\\s+(?:${UNITS})(?!\\p{L}))?`,
  ),
  every('unit', `(?<!\\p{L})(?:in|from|at|of)\\s+(?:the\\s+|our\\s+)(${NOT_A_FIELD}\\p{L}{3,}\\s+(?:${UNITS}))(?!\\p{L})`, 'giu', 1),
  findShortNames,
  findNames,
];

function overlaps(one: IdentifyingDetail, other: IdentifyingDetail): boolean {
  return one.from < other.to && other.from < one.to;
}

/**
 * Looks for what may tell who somebody is: names, addresses, numbers, days, units, roles in units, "the only ...". A hint and no more:
 * it cannot know a person, so a text in which nothing is found may still point to one. Works on the text alone; sends nothing.
 * `ofAll` holds names that point to nobody here: those of the procedures on offer.
 */
export function findIdentifyingDetail(text: string, ofAll: readonly string[] = []): IdentifyingDetail[] {
  const known = new Set(ofAll.map((name) => name.toLowerCase()));
  const found = FINDERS.reduce<IdentifyingDetail[]>((kept, find) => {
    const fresh = find(text).filter((detail) => !kept.some((other) => overlaps(detail, other)));
    return [...kept, ...fresh];
  }, []);
  return found.filter(({ words }) => !known.has(words.toLowerCase())).sort((one, other) => one.from - other.from);
}
