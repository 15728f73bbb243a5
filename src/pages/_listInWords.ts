const lists = {
  and: new Intl.ListFormat('en-AU', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-AU', { type: 'disjunction' }),
};

/** Names in a sentence: "the UniSQ schedule and the JCU procedure". */
export function listInWords(names: readonly string[], join: 'and' | 'or' = 'and'): string {
  return lists[join].format(names);
}
