import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { callService, type Call } from '../service/callService.ts';
import { faultInWords } from '../service/faultInWords.ts';
import { keepSignedIn } from '../service/signedInHere.ts';
import '../console.css';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { useInBrowser } from '../frame/useInBrowser.ts';
import { takeTokenFromAddress } from './tokenFromAddress.ts';

interface Props {
  readonly forPage: ConsoleForPage;
  readonly callFor: (token: string, fields: FormData) => Call;
  readonly word: string;
  readonly done: string;
  /** What stands there when the address bears no token. */
  readonly without: string;
  readonly children: ReactNode;
}

/** A form that a one-time link leads to. The link is used up only when the service has taken what was typed. */
export function StartForm(props: Props) {
  return useInBrowser() ? <WithToken {...props} /> : <p className="meta hr__waiting">Reading the link …</p>;
}

function WithToken({ forPage, callFor, word, done, without, children }: Props) {
  const [token] = useState(takeTokenFromAddress);
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [problem, setProblem] = useState<string>();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isDone) said.current?.focus();
  }, [isDone]);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const reaching = { ...forPage, fetch: globalThis.fetch.bind(globalThis) };
    const answer = await callService(callFor(token, new FormData(event.currentTarget)), reaching);
    setBusy(false);
    if (answer.given) {
      keepSignedIn(true);
      return setDone(true);
    }
    setProblem(faultInWords(answer.fault));
  }

  if (isDone)
    return (
      <p className="notice measure" ref={said} tabIndex={-1}>
        <Icon name="supported" />
        <span>
          {done} You are signed in. <a href={forPage.pages.overview}>Open the register</a>
        </span>
      </p>
    );
  if (token === '') return <p className="notice measure">{without}</p>;
  return (
    <form className="hr hr__sign-in flow" onSubmit={(event) => void send(event)}>
      {children}
      <Problem says={problem} />
      <p>
        <button type="submit" className="button button--primary" aria-disabled={isBusy}>
          {isBusy ? 'One moment …' : word}
        </button>
      </p>
    </form>
  );
}
