/** Other ways of saying it, as spoken words. */
export function Examples({ examples }: { readonly examples: readonly string[] }) {
  return (
    <ul className="own-words__examples" role="list">
      {examples.map((example) => (
        <li key={example}>“{example}”</li>
      ))}
    </ul>
  );
}
