import { describe, expect, it } from 'vitest';
import { actionForLetter } from '#src/live/drive/obeyLetter.ts';
import { actionFor } from '#src/live/drive/obey.ts';
import { COMMANDS, commandFor, keysOf } from '#src/live/keys/deskKeys.ts';
import { momentOf } from '#src/live/story/liveState.ts';
import { AtDesk } from './liveFixture.ts';

const idOf = (desk: AtDesk, letter: string): string => momentOf(desk.state).options.find((each) => each.letter === letter)!.choice.id;

describe('the keys', () => {
  it('are each for one command at first', () => {
    const keys = COMMANDS.flatMap(({ keys: each }) => each);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('call the same in capitals', () => {
    expect(commandFor('V', {})).toBe('voting');
    expect(commandFor('PageDown', {})).toBe('next');
  });

  it('can be changed and switched off, each by itself', () => {
    const changes = { voting: 'x', blank: '' };
    expect(commandFor('x', changes)).toBe('voting');
    expect(commandFor('v', changes)).toBeUndefined();
    expect(commandFor('b', changes)).toBeUndefined();
    expect(keysOf('blank', changes)).toEqual([]);
  });

  it('go to the command that was given the key last chosen for it, where two want the same', () => {
    expect(commandFor('r', { voting: 'r' })).toBe('voting');
  });
});

describe('the letter of a reply', () => {
  it('with Shift takes its path at the desk, and does nothing alone', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' });
    expect(actionForLetter({ key: 'A', shift: true }, desk.state, 'paths')).toEqual({ do: 'take', choice: idOf(desk, 'A') });
    expect(actionForLetter({ key: 'a', shift: false }, desk.state, 'paths')).toBeUndefined();
  });

  it('counts hands on one screen while voting is open, and takes paths when it is closed', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' });
    const choice = idOf(desk, 'B');
    const letter = (shift: boolean) => actionForLetter({ key: shift ? 'B' : 'b', shift }, desk.state, 'hands and paths');
    expect(letter(false)).toEqual({ do: 'hand', choice, by: 1 });
    expect(letter(true)).toEqual({ do: 'hand', choice, by: -1 });
    desk.does({ do: 'close voting' });
    expect(letter(false)).toBeUndefined();
    expect(letter(true)).toEqual({ do: 'take', choice });
  });

  it('that no reply has does nothing, nor does any before the question is there', () => {
    const desk = new AtDesk();
    expect(actionForLetter({ key: 'A', shift: true }, desk.state, 'paths')).toBeUndefined();
    expect(actionForLetter({ key: 'D', shift: true }, desk.toQuestion().state, 'paths')).toBeUndefined();
  });
});

describe('a command', () => {
  it('does nothing where there is nothing to do', () => {
    const { state } = new AtDesk();
    for (const command of ['voting', 'counts', 'again', 'findings', 'rewind', 'track', 'compare', 'debrief', 'pass'] as const) {
      expect(actionFor(command, state), command).toBeUndefined();
    }
  });

  it('votes again once, not three times', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' });
    expect(actionFor('again', desk.state)).toEqual({ do: 'vote again' });
    expect(actionFor('again', desk.does({ do: 'vote again' }).state)).toBeUndefined();
  });

  it('shows the counts of the debrief in the debrief, and those of the question at the question', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'debrief', page: 0 }, { do: 'show counts', on: true });
    expect(desk.state.run.debriefShown).toBe(true);
    expect(actionFor('counts', desk.state)).toEqual({ do: 'show counts', on: false });
    desk.does({ do: 'debrief', page: null });
    expect(actionFor('counts', desk.state)).toEqual({ do: 'show counts', on: true });
  });
});
