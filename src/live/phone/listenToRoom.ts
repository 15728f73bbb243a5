import type { RoomState } from '#src/protocol/liveRoom.ts';

/** The service says something every ten seconds. After so long without a word the line is dead, whatever the browser thinks. */
const SILENT_AFTER = 25_000;
const AGAIN_AFTER = 1_000;
const MOST_BETWEEN = 8_000;

interface Hears {
  readonly state: (state: RoomState) => void;
  /** Whether the line stands. */
  readonly line: (isThere: boolean) => void;
  /** The trainer has ended the room. */
  readonly closed: () => void;
}

/** Listens to a room until told to stop. A line that breaks is opened again, sooner at first and then more rarely. */
export function listenToRoom(address: string, hears: Hears): () => void {
  let source: EventSource | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let between = AGAIN_AFTER;
  const again = (after: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      hears.line(false);
      open();
    }, after);
  };
  function heard() {
    between = AGAIN_AFTER;
    again(SILENT_AFTER);
  }
  function open() {
    source?.close();
    source = new EventSource(address);
    source.addEventListener('state', ({ data }: MessageEvent<string>) => {
      heard();
      hears.line(true);
      hears.state(JSON.parse(data) as RoomState);
    });
    source.addEventListener('beat', heard);
    source.addEventListener('closed', () => hears.closed());
    source.onerror = () => {
      source?.close();
      hears.line(false);
      // Not all forty at the same moment, when the service comes back.
      again(between * (0.5 + Math.random()));
      between = Math.min(MOST_BETWEEN, between * 1.5);
    };
    again(SILENT_AFTER);
  }
  // A phone that was asleep comes back at once when somebody looks at it.
  const seen = () => {
    if (!document.hidden && source?.readyState === EventSource.CLOSED) open();
  };
  document.addEventListener('visibilitychange', seen);
  open();
  return () => {
    document.removeEventListener('visibilitychange', seen);
    clearTimeout(waiting);
    source?.close();
  };
}
