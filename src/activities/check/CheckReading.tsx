import type { Item } from '#src/domain/scenario/scenario.ts';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';

interface Props {
  readonly items: readonly Item[];
}

/** Every question with its options, and below it what holds and why: for reading without script and for paper. */
export function CheckReading({ items }: Props) {
  return (
    <ol className="reading">
      {items.map((item) => {
        const options = inSeededOrder(item.options, item.id);
        return (
          <li key={item.id}>
            <p>{item.ask}</p>
            <ul>
              {options.map((option) => (
                <li key={option.id}>{option.text}</li>
              ))}
            </ul>
            <details>
              <summary>What holds, and why</summary>
              <dl className="reasons">
                {options.map((option) => (
                  <div key={option.id}>
                    <dt>
                      {option.text} <span className="reasons__word">{option.id === item.key ? 'Holds.' : 'Does not hold.'}</span>
                    </dt>
                    <dd>{option.because}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
