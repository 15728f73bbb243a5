interface Props {
  readonly locators: readonly string[];
  /** Where the reader shows each, by its locator. */
  readonly hrefs: Readonly<Record<string, string>>;
}

/** The clauses that something is told from, each a way to the document. */
export function ClauseLinks({ locators, hrefs }: Props) {
  return (
    <p className="clause-links">
      Clauses:{' '}
      {locators.map((locator) => (
        <span key={locator}>{hrefs[locator] === undefined ? locator : <a href={hrefs[locator]}>{locator}</a>}</span>
      ))}
    </p>
  );
}
