import { useEffect, useRef, useState } from 'react';
import type { CsvLoaded, CsvPreview } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { countInWords } from '../inWords.ts';
import { Problem } from '../pieces/Problem.tsx';
import { useAction } from '../service/useAction.ts';
import { ChooseCsv } from './ChooseCsv.tsx';
import { PreviewOfCsv } from './PreviewOfCsv.tsx';

interface Props {
  /** Below the service's address: `hr/roster`. */
  readonly at: string;
  /** Goes along with the CSV. */
  readonly extra?: Readonly<Record<string, string>>;
  readonly template: { readonly name: string; readonly text: string };
  /** What to do next, once it is loaded. */
  readonly next: { readonly href: string; readonly word: string };
}

type Step =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'seen'; readonly preview: CsvPreview }
  | { readonly kind: 'loaded'; readonly count: number };

/** A CSV into the register: chosen or pasted, looked at first, then loaded whole or not at all. */
export function CsvIntake({ at, extra = {}, template, next }: Props) {
  const { isBusy, problem, run, forget } = useAction();
  const [csv, setCsv] = useState('');
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const seen = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step.kind !== 'choosing') seen.current?.focus();
  }, [step]);

  function change(text: string): void {
    setCsv(text);
    setStep({ kind: 'choosing' });
    forget();
  }
  async function look(text = csv): Promise<void> {
    if (isBusy || text.trim() === '') return;
    await run<CsvPreview>({ at: `${at}/preview`, method: 'POST', message: { csv: text, ...extra } }, (preview) => {
      setStep({ kind: 'seen', preview });
      return undefined;
    });
  }
  async function load(): Promise<void> {
    if (isBusy) return;
    await run<CsvLoaded>({ at: `${at}/load`, method: 'POST', message: { csv, ...extra } }, ({ loaded }) => {
      setStep({ kind: 'loaded', count: loaded });
      setCsv('');
      return `${countInWords(loaded, 'row')} loaded.`;
    });
  }

  if (step.kind === 'loaded')
    return (
      <section className="flow" aria-labelledby="loaded">
        <h2 id="loaded" ref={seen} tabIndex={-1}>
          {countInWords(step.count, 'row')} loaded
        </h2>
        <p>Everything in the file is on the register now.</p>
        <p className="row">
          <a className="button button--primary" href={next.href}>
            {next.word}
          </a>
          <button type="button" className="button" onClick={() => setStep({ kind: 'choosing' })}>
            Load another file
          </button>
        </p>
      </section>
    );
  return (
    <>
      <ChooseCsv csv={csv} isBusy={isBusy} change={change} lookAt={(text) => void look(text)} template={template} />
      <Problem says={problem} />
      <p className="row">
        <button type="button" className="button button--primary" aria-disabled={isBusy || csv.trim() === ''} onClick={() => void look()}>
          <Icon name="read" /> {isBusy && step.kind === 'choosing' ? 'Reading …' : 'Check it, nothing is loaded yet'}
        </button>
      </p>
      {step.kind === 'seen' ? <PreviewOfCsv preview={step.preview} isBusy={isBusy} load={() => void load()} heading={seen} /> : null}
    </>
  );
}
