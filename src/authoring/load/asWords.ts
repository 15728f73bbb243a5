/** A name read as words, where an author has given no title: `limits-before-story` becomes "limits before story". */
export function asWords(id: string): string {
  return id.replaceAll('-', ' ');
}
