import { fileURLToPath } from 'node:url';
import { readContent } from '#src/authoring/readContent.ts';
import { actionFor, isAtQuestion } from '#src/live/drive/obey.ts';
import { COMMANDS } from '#src/live/keys/deskKeys.ts';
import type { Playable } from '#src/domain/assessment/playable.ts';
import type { LiveAction } from '#src/live/session/liveAction.ts';
import { openSession, record, type LiveSession } from '#src/live/session/liveSession.ts';
import type { SessionSetup } from '#src/live/session/sessionSetup.ts';
import type { LiveScenario } from '#src/live/story/liveScenario.ts';
import { liveStateOf, momentOf, type LiveState } from '#src/live/story/liveState.ts';
import { takeStep } from '#src/live/story/nextStep.ts';
import { playablesOf } from '#src/simulator/scenarioForPlay.ts';
import { everyScenarioForPlay, theKilnRoom } from '../simulator/forPlay.ts';

function notesOf(folder: string) {
  const { content } = readContent(fileURLToPath(new URL(folder, import.meta.url)));
  return new Map((content?.scenarios ?? []).flatMap(({ id, forTrainers }) => (forTrainers ? [[id, forTrainers] as const] : [])));
}

const { agreements, ifUpset, ways } = readContent(fileURLToPath(new URL('../../content', import.meta.url))).content!.room;
const room = { agreements, ifUpset, ways };
const supports = [{ service: 'Front desk', number: '000', for: 'Danger' }];

const kilnRoom = theKilnRoom();
const kilnRoomLive: LiveScenario = {
  ...kilnRoom,
  notes: notesOf('../content/fixtures/harbour').get(kilnRoom.scenario.id)!,
  room,
  supports,
};

/** The scenario of the fixtures, as the desk fetches it. */
export const theKilnRoomLive = (): LiveScenario => kilnRoomLive;

/** Every scenario that the site offers, as the desk fetches it. */
export function everyLiveScenario(): LiveScenario[] {
  const notes = notesOf('../../content');
  return everyScenarioForPlay().map((forPlay) => ({ ...forPlay, notes: notes.get(forPlay.scenario.id)!, room, supports }));
}

const kilnRoomPlayables = playablesOf(kilnRoomLive);

export const WHOLE_GROUP: SessionSetup = {
  scenario: 'kiln-room',
  way: 'vote',
  tracks: [{ name: 'The whole group', procedure: 'harbour' }],
  minutes: 30,
  people: 20,
};

/** A session of the fixtures' scenario, played by hand: each step as the desk does it, a minute apart. */
export class AtDesk {
  readonly #live: LiveScenario;
  readonly #playables: ReadonlyMap<string, Playable>;
  session: LiveSession;

  constructor(setup: SessionSetup = WHOLE_GROUP, live: LiveScenario = theKilnRoomLive()) {
    this.#live = live;
    this.#playables = live === kilnRoomLive ? kilnRoomPlayables : playablesOf(live);
    this.session = openSession('a-session', setup, 0);
  }

  get state(): LiveState {
    return liveStateOf(this.#live, this.#playables, this.session);
  }

  does(...actions: readonly LiveAction[]): this {
    for (const action of actions) this.session = record(this.session, action, (this.session.log.length + 1) * 60_000);
    return this;
  }

  /** From wherever the story is told to the question, as a trainer turns the pages. */
  toQuestion(): this {
    if (!this.state.run.begun) this.does({ do: 'begin' });
    this.does({ do: 'page', to: 99 });
    return this;
  }

  hands(letter: string, count = 1): this {
    const option = momentOf(this.state).options.find((each) => each.letter === letter)!;
    return this.does(...Array.from({ length: count }, () => ({ do: 'hand', choice: option.choice.id, by: 1 }) as const));
  }

  takes(choice: string): this {
    return this.does(takeStep(momentOf(this.state), choice)!.action);
  }
}

/** What somebody may do at the desk as it stands; a number picks among it, so that a list of numbers is a session. */
export function possibleActions(state: LiveState): LiveAction[] {
  const byKey = COMMANDS.flatMap(({ id }) => actionFor(id, state) ?? []);
  const { options } = momentOf(state);
  const atQuestion = isAtQuestion(state)
    ? options.flatMap(({ choice }): LiveAction[] => [
        { do: 'hand', choice: choice.id, by: 1 },
        { do: 'hand', choice: choice.id, by: -1 },
        { do: 'take', choice: choice.id },
      ])
    : [];
  return [
    ...byKey,
    ...atQuestion,
    { do: 'phones', question: '0:#1', counts: { limits: 3, promise: 2 }, passes: 1 },
    { do: 'phones', question: '0:limits#1', counts: { safety: 4 }, passes: 0 },
    { do: 'park', text: 'PARKED QUESTION' },
    { do: 'people', inRoom: 12 },
    { do: 'block', to: 1 },
    { do: 'timer', endsAt: 5 },
  ];
}

/** A session in which each number picks one of the things that can be done. */
export function aSession(picks: readonly number[], setup: SessionSetup = WHOLE_GROUP): AtDesk {
  const desk = new AtDesk(setup);
  for (const pick of picks) {
    const actions = possibleActions(desk.state);
    desk.does(actions[pick % actions.length]!);
  }
  return desk;
}
