import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClauseNote } from '#src/ui/ClauseNote.tsx';
import { icons } from '#src/ui/icons.ts';
import { Meter } from '#src/ui/Meter.tsx';
import { PersonLine } from '#src/ui/PersonLine.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';

const standings = [
  ['supported', 'Supported'],
  ['caution', 'Caution'],
  ['harm', 'Harm'],
  ['missed', 'Missed'],
  ['permitted', 'Permitted'],
  ['not-known', 'Not known yet'],
  ['judgement', 'Left to your judgement'],
  ['kept', 'Kept'],
  ['not-entered', 'Not yet in this pack'],
] as const;

/** The drawing inside a chip, without the chip's own class and word. */
function drawingOf(markup: string): string {
  return /<svg.*<\/svg>/.exec(markup)?.[0] ?? '';
}

describe('how a decision stands', () => {
  it.each(standings)('%s is told by a word and by a drawing that is not heard', (standing, word) => {
    const markup = renderToStaticMarkup(<StatusChip standing={standing} />);
    expect(markup.replace(/<svg.*<\/svg>/, '')).toContain(word);
    expect(drawingOf(markup)).toContain('aria-hidden="true"');
  });

  it('never has the same drawing for two standings', () => {
    const drawings = standings.map(([standing]) => drawingOf(renderToStaticMarkup(<StatusChip standing={standing} />)));
    expect(new Set(drawings).size).toBe(standings.length);
  });

  it('may take another word, such as "Competent"', () => {
    expect(renderToStaticMarkup(<StatusChip standing="supported" word="Competent" />)).toContain('Competent');
  });
});

describe('a meter', () => {
  it('says its numbers in words', () => {
    const markup = renderToStaticMarkup(<Meter label="Privacy and its limits" value={18} max={22} text="18 of 22 points" />);
    expect(markup).toContain('18 of 22 points');
    expect(markup).toContain('width="81.8%"');
  });

  it('fills nothing where nothing has been seen', () => {
    expect(renderToStaticMarkup(<Meter label="Options" max={0} text="Not yet seen" />)).not.toContain('meter__fill');
  });

  it.each([
    [-3, '0%'],
    [30, '100%'],
  ])('never runs over its ends at %s of 22', (value, width) => {
    const markup = renderToStaticMarkup(<Meter label="Options" value={value} max={22} text="" />);
    expect(markup).toContain(`class="meter__fill" width="${width}"`);
  });
});

describe('a clause note', () => {
  it('opens the gist in place and leads to the whole document', () => {
    const markup = renderToStaticMarkup(
      <ClauseNote title="Why: clause 2.3" clause="clause 2.3" gist="A complaint needs a name." modality="cannot" href="#c-2-3">
        This tells her that a complaint can be anonymous.
      </ClauseNote>,
    );
    expect(markup).toContain('<summary>');
    expect(markup).toContain('A complaint needs a name.');
    expect(markup).toContain('href="#c-2-3"');
  });

  it('has nothing to open where no clause stands behind it', () => {
    expect(renderToStaticMarkup(<ClauseNote title="Why">It is kind.</ClauseNote>)).not.toContain('<details>');
  });
});

describe('the pieces', () => {
  it('put the words of a person in quotes, as a quotation', () => {
    expect(renderToStaticMarkup(<PersonLine name="Priya">Promise me.</PersonLine>)).toMatch(/<blockquote.*“Promise me\.”/);
  });

  it('ask with native radio inputs under a legend', () => {
    const markup = renderToStaticMarkup(
      <RadioCards
        legend="What do you say?"
        name="moment"
        value="b"
        onChange={() => undefined}
        options={[
          { id: 'a', text: 'First' },
          { id: 'b', text: 'Second' },
        ]}
      />,
    );
    expect(markup).toContain('<legend>What do you say?</legend>');
    expect(markup.match(/type="radio"/g)).toHaveLength(2);
    expect(markup).toMatch(/checked=""[^>]*value="b"|value="b"[^>]*checked=""/);
  });

  it('carry no style attribute, which the content policy would refuse', () => {
    const markup = [
      <StatusChip key="chip" standing="harm" />,
      <Meter key="meter" label="" value={1} max={2} text="" />,
      <PersonLine key="person">Yes.</PersonLine>,
    ].map((piece) => renderToStaticMarkup(piece));
    expect(markup.join('')).not.toContain('style=');
  });

  it('know every icon they name', () => {
    expect(Object.values(icons).every((nodes) => nodes.length > 0)).toBe(true);
  });
});
