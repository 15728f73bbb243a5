import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomOpened, RoomTally } from '#src/protocol/liveRoom.ts';
import type { DeskStore } from '../drive/deskStore.ts';
import { momentForPhones } from '../story/momentForPhones.ts';
import { publicMomentOf } from '../story/publicMoment.ts';
import { tallyActions } from '../story/tallyActions.ts';
import { closeRoom, isServiceThere, openRoom } from './callService.ts';
import { keepRoom, readRoom } from './keptRoom.ts';
import { RoomLine } from './RoomLine.ts';

/** The room for phones, as the desk has it. Without one, hands are counted, and nothing else is different. */
export interface PhoneRoom {
  readonly room: RoomOpened | undefined;
  readonly isOpening: boolean;
  /** Why there is no room, or none any more; empty where there is nothing to say. */
  readonly problem: string;
  /** Whether the service is heard. */
  readonly isThere: boolean;
  /** Phones in the room now. */
  readonly phones: number;
  /** Whether any phone has ever reached it. */
  readonly hasReached: boolean;
  /** Which of the room's addresses is shown. */
  readonly address: number;
  /** Whether the projector shows how to join, large. */
  readonly isLarge: boolean;
  readonly perTable: boolean;
  open: () => Promise<void>;
  close: () => Promise<void>;
  set: (change: Partial<Pick<PhoneRoom, 'address' | 'isLarge' | 'perTable'>>) => void;
}

export type PhoneRoomStore = StoreApi<PhoneRoom> & { readonly leave: () => void };

const NO_SERVICE = 'Phones need the companion service, and there is none at this address. Count hands: everything else works the same.';
const OVER = 'The room for phones is over: it was closed, or a day has passed. Open a new one, or count hands.';
const NOTHING = { room: undefined, isThere: false, phones: 0, hasReached: false, isLarge: false, address: 0 } as const;
/** Connects the desk with a room: what the room may see goes out, and counts become actions of the desk. */
export function createPhoneRoom(api: string, desk: DeskStore): PhoneRoomStore {
  let line: RoomLine | undefined;
  const store = createStore<PhoneRoom>((set, get) => ({
    ...NOTHING,
    isOpening: false,
    problem: '',
    perTable: false,
    open: async () => {
      set({ isOpening: true, problem: '' });
      const opened = (await isServiceThere(api)) ? await openRoom(api) : NO_SERVICE;
      set({ isOpening: false });
      if (typeof opened === 'string') set({ problem: opened });
      else enter(opened);
    },
    close: async () => {
      const { room } = get();
      leave('');
      if (room) await closeRoom(api, room).catch(() => undefined);
    },
    set: (change) => set(change),
  }));

  function leave(problem: string): void {
    line?.stop();
    line = undefined;
    keepRoom(undefined);
    store.setState({ ...NOTHING, problem });
  }
  function enter(room: RoomOpened): void {
    line?.stop();
    keepRoom(room);
    store.setState({ ...NOTHING, room });
    line = new RoomLine(api, room, {
      moment: () => momentForPhones(publicMomentOf(desk.getState())),
      hears: hear,
      line: (isThere) => store.setState(isThere ? { isThere } : { isThere, phones: 0 }),
      over: () => leave(OVER),
    });
    line.begin();
  }
  function hear(tally: RoomTally): void {
    store.setState(({ hasReached }) => ({ phones: tally.phones, hasReached: hasReached || tally.phones > 0 }));
    for (const action of tallyActions(desk.getState(), tally)) desk.getState().act(action);
  }

  const stop = desk.subscribe(() => void line?.send());
  const kept = readRoom();
  if (kept) enter(kept);
  return Object.assign(store, { leave: () => (stop(), line?.stop()) });
}
