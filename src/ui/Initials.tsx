interface Props {
  readonly name: string;
}

/** A person as an initial in a calm shape. It stands beside the name and says nothing of its own. */
export function Initials({ name }: Props) {
  return (
    <span className="initials" aria-hidden="true">
      {name.charAt(0)}
    </span>
  );
}
