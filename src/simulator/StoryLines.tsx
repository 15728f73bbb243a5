import { PersonLine } from '#src/ui/PersonLine.tsx';
import type { SpokenLine } from './story/linesSpoken.ts';

interface Props {
  readonly lines: readonly SpokenLine[];
}

/** Lines of the story: people in serif with a rule, stage directions in the text of the body. */
export function StoryLines({ lines }: Props) {
  return lines.map(({ speaker, text }, index) => {
    if (speaker === undefined) return <p key={index}>{text}</p>;
    const goesOn = lines[index - 1]?.speaker === speaker;
    return (
      <PersonLine key={index} {...(goesOn ? {} : { name: speaker })}>
        {text}
      </PersonLine>
    );
  });
}
