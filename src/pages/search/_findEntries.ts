import MiniSearch from 'minisearch';
import { SEARCH_KINDS, type SearchEntry } from './_searchEntry.ts';

/** Words that stand in nearly every text, and so find nothing. Words that bind, such as may and must, are no part of them. */
const TOO_COMMON = new Set(
  'a an and are as at be by do does for from has have how i if in is it its me my of on or so than that the their them then there they this to was what when where which who with you your'.split(
    ' ',
  ),
);

/** One entry that was found, with the words of the entry that matched. */
export interface Found {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
}

/** What was found of one kind, the best first. */
export interface FoundOfKind {
  readonly name: string;
  readonly found: readonly Found[];
}

/** Looks words up among the entries. */
export type FindEntries = (wanted: string) => readonly FoundOfKind[];

/** A word as it stands in the index; a letter alone, such as the s of a possessive, is none. */
function searchable(word: string): string | null {
  const plain = word.toLowerCase();
  return /^\p{L}$/u.test(plain) || TOO_COMMON.has(plain) ? null : plain;
}

/** Where fewer entries than this hold all the words, some that hold one of them follow. */
const FEW = 8;
const SOME = 20;

/** Sets up a search. Words may be unfinished or slightly misspelt. */
export function makeFindEntries(entries: readonly SearchEntry[]): FindEntries {
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: ['title', 'under', 'text', 'also'],
    processTerm: searchable,
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      boost: { title: 4, also: 2 },
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (wanted) => {
    const withAll = index.search(wanted, { combineWith: 'AND' });
    const has = new Set(withAll.map(({ id }) => Number(id)));
    const withOne = withAll.length < FEW ? index.search(wanted, { combineWith: 'OR' }).filter(({ id }) => !has.has(Number(id))) : [];
    const results = [...withAll, ...withOne.slice(0, SOME)];
    const found = results.flatMap(({ id, terms }): Found[] => {
      const entry = entries[Number(id)];
      return entry ? [{ entry, words: terms }] : [];
    });
    const ofKind = SEARCH_KINDS.map(({ kind, name }) => ({ name, found: found.filter(({ entry }) => entry.kind === kind) }));
    return ofKind.filter((group) => group.found.length > 0);
  };
}
