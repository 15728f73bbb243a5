import { useEffect, useState } from 'react';
import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import type { Figures } from '#src/protocol/register.ts';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { countInWords } from '../inWords.ts';
import { Loaded } from '../pieces/Loaded.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { ScenarioFigures } from './ScenarioFigures.tsx';

interface Props {
  readonly forPage: ConsoleForPage;
  /** Where the words of scenarios are; fetched here alone, since no other page needs them. */
  readonly wordsAt: string;
}

/** What officers chose, over the whole organisation. Nobody can be told from it. */
export function FiguresPage({ forPage, wordsAt }: Props) {
  return (
    <Console forPage={forPage} roles={['hr', 'trainer', 'admin']}>
      <Published wordsAt={wordsAt} />
    </Console>
  );
}

type Words = RegisterContent['scenarios'];

/** The words of scenarios; none when they could not be loaded, and ids are shown in their place. */
function useWords(wordsAt: string): Words | undefined {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    let isHere = true;
    void fetch(wordsAt)
      .then(async (response) => (response.ok ? ((await response.json()) as RegisterContent).scenarios : []))
      .catch((): Words => [])
      .then((read) => {
        if (isHere) setWords(read);
      });
    return () => {
      isHere = false;
    };
  }, [wordsAt]);
  return words;
}

function Published({ wordsAt }: Pick<Props, 'wordsAt'>) {
  const asked = useAnswer<Figures>({ at: 'hr/figures' });
  const words = useWords(wordsAt);
  return (
    <Loaded asked={asked} what="the figures">
      {({ scenarios, tooFew }) => (
        <>
          {scenarios.length === 0 ? <p>There is nothing to publish yet: no conversation was finished by five learners.</p> : null}
          <h2 className="visually-hidden">Conversations</h2>
          {words === undefined
            ? null
            : scenarios.map((figures) => (
                <ScenarioFigures
                  key={`${figures.scenario} ${figures.procedure}`}
                  figures={figures}
                  words={words.find(({ id }) => id === figures.scenario)}
                />
              ))}
          {tooFew > 0 ? <p className="meta">{countInWords(tooFew, 'conversation')} with too few learners to say anything.</p> : null}
        </>
      )}
    </Loaded>
  );
}
