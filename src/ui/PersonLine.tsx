interface Props {
  /** Who speaks; left out where the line before it was theirs too. */
  readonly name?: string;
  readonly children: string;
}

/** Words of the person in front of you: serif, with a rule on the left. The procedure never speaks like this. */
export function PersonLine({ name, children }: Props) {
  return (
    <div className="person">
      {name === undefined ? null : <p className="person__name">{name}</p>}
      <blockquote className="person__words">
        <p>“{children}”</p>
      </blockquote>
    </div>
  );
}
