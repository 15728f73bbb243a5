/** A brief that gives leaders something to act on, and nobody's name. */
export function ExampleBrief({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ol className="brief__example">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
