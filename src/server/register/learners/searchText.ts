/** Text as it is compared and sorted: without capitals and accents, so that both databases find the same. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

interface Named {
  readonly name: string;
  readonly email: string;
  readonly staff_number: string;
}

/** What a learner is sorted by and found by. Written wherever one of the three is. */
export function searchColumns({ name, email, staff_number }: Named): { readonly sort_name: string; readonly search_text: string } {
  return { sort_name: folded(name), search_text: folded([name, email, staff_number].join(' ')) };
}
