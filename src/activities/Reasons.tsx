interface Reasoned {
  readonly id: string;
  readonly text: string;
  readonly because: string;
}

interface Props {
  readonly options: readonly Reasoned[];
  /** What is said of an option beside its words; nothing where it is left out. */
  readonly wordFor: (option: string) => string | undefined;
}

/** Options, each with why it holds or does not. */
export function Reasons({ options, wordFor }: Props) {
  return (
    <dl className="reasons">
      {options.map(({ id, text, because }) => {
        const word = wordFor(id);
        return (
          <div key={id}>
            <dt>
              {text} {word === undefined ? null : <span className="reasons__word">{word}</span>}
            </dt>
            <dd>{because}</dd>
          </div>
        );
      })}
    </dl>
  );
}
