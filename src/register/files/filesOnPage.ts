import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LearnerName } from '#src/domain/record/file/recordFile.ts';
import type { HandedInRow } from './handedInRow.ts';
import { NO_SENSE, type HandedInFile, type Replayer, type UnreadFile } from './replayer.ts';
import { learnerKey } from './sameLearner.ts';
import { settleRows } from './settleRows.ts';

export interface FilesOnPageState {
  readonly files: readonly HandedInFile[];
  readonly unread: readonly UnreadFile[];
  readonly rows: readonly HandedInRow[];
  /** How far reading has come, while it goes on. */
  readonly reading: { readonly done: number; readonly total: number } | undefined;
  /** Why nothing could be read at all. */
  readonly problem: string | undefined;
}

export interface FilesOnPageActions {
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (id: string) => void;
  readonly removeAll: () => void;
}

export type FilesOnPage = StoreApi<FilesOnPageState & FilesOnPageActions>;

/** What the page needs from the browser. */
export interface FilesParts {
  /** What reads files and works them out again; undefined where it cannot be had. */
  readonly openReplayer: () => Promise<Replayer | undefined>;
  /** Lets the page draw and answer before the next file. */
  readonly pause: () => Promise<void>;
  /** Milliseconds that only go up. */
  readonly now: () => number;
}

const NO_JUDGES = 'What this site judges by could not be loaded, so no file was read. Check the connection and choose the files again.';

/** A page that answers within this time feels alive. */
const LONGEST_WITHOUT_PAUSE = 40;

const NOTHING = { files: [], unread: [], rows: [], reading: undefined, problem: undefined } as const;

const twice = ({ name }: HandedInFile): string => `This is the same file as ${name}, so it counts once.`;

/** The files that were handed in and the table that they come to. It lives as long as the page: nothing is stored, nothing is sent. */
class Desk {
  readonly #parts: FilesParts;
  /** By learner: their files, and the rows that these come to. */
  readonly #filesOf = new Map<string, readonly HandedInFile[]>();
  readonly #rowsOf = new Map<string, readonly HandedInRow[]>();
  #files: readonly HandedInFile[] = [];
  #unread: readonly UnreadFile[] = [];
  #waiting: File[] = [];
  #done = 0;
  #count = 0;
  #replayer: Replayer | undefined;

  constructor(parts: FilesParts) {
    this.#parts = parts;
  }

  /** Reads files one by one; those dropped meanwhile wait their turn. */
  async add(chosen: readonly File[], tell: (state: Partial<FilesOnPageState>) => void): Promise<void> {
    const isReading = this.#waiting.length > 0;
    this.#waiting.push(...chosen);
    if (isReading || chosen.length === 0) return;
    this.#done = 0;
    tell({ problem: undefined, reading: this.#progress() });
    this.#replayer ??= await this.#parts.openReplayer();
    if (this.#replayer) await this.#readWaiting(this.#replayer, tell);
    else tell({ problem: NO_JUDGES });
    this.#waiting = [];
    tell({ ...this.#shown(), reading: undefined });
  }

  remove(id: string): Partial<FilesOnPageState> {
    const removed = this.#files.find((file) => file.id === id);
    this.#files = this.#files.filter((file) => file.id !== id);
    this.#unread = this.#unread.filter((file) => file.id !== id);
    if (removed && this.#replayer) this.#settle(removed.learner, (mine) => mine.filter((file) => file !== removed), this.#replayer);
    return this.#shown();
  }

  removeAll(): Partial<FilesOnPageState> {
    this.#files = [];
    this.#unread = [];
    this.#filesOf.clear();
    this.#rowsOf.clear();
    return NOTHING;
  }

  async #readWaiting(replayer: Replayer, tell: (state: Partial<FilesOnPageState>) => void): Promise<void> {
    let since = this.#parts.now();
    for (let file = this.#waiting[0]; file; file = this.#waiting[this.#done]) {
      await this.#read(file, replayer);
      this.#done += 1;
      if (this.#parts.now() - since < LONGEST_WITHOUT_PAUSE) continue;
      tell({ reading: this.#progress() });
      await this.#parts.pause();
      since = this.#parts.now();
    }
  }

  async #read(file: File, replayer: Replayer): Promise<void> {
    this.#count += 1;
    const read = await replayer.read(file, String(this.#count));
    if (read.kind === 'unread') {
      this.#unread = [...this.#unread, read.file];
      return;
    }
    const known = this.#files.find(({ seal, sealHolds }) => sealHolds && read.file.sealHolds && seal === read.file.seal);
    if (known) {
      this.#unread = [...this.#unread, { id: read.file.id, name: read.file.name, because: twice(known) }];
      return;
    }
    try {
      this.#settle(read.file.learner, (mine) => [...mine, read.file], replayer);
      this.#files = [...this.#files, read.file];
    } catch {
      // A file made by hand can hold what no record holds, such as a date beyond all calendars.
      this.#unread = [...this.#unread, { id: read.file.id, name: read.file.name, because: NO_SENSE }];
    }
  }

  #settle(learner: LearnerName, change: (mine: readonly HandedInFile[]) => readonly HandedInFile[], replayer: Replayer): void {
    const key = learnerKey(learner);
    const mine = change(this.#filesOf.get(key) ?? []);
    this.#rowsOf.set(key, replayer.rowsOf(mine));
    this.#filesOf.set(key, mine);
  }

  #progress(): { readonly done: number; readonly total: number } {
    return { done: this.#done, total: this.#waiting.length };
  }

  #shown(): Pick<FilesOnPageState, 'files' | 'unread' | 'rows'> {
    return { files: this.#files, unread: this.#unread, rows: settleRows([...this.#rowsOf.values()].flat()) };
  }
}

/** The state of HR's page over files. */
export function createFilesOnPage(parts: FilesParts): FilesOnPage {
  const desk = new Desk(parts);
  return createStore((set) => ({
    ...NOTHING,
    add: (files) => desk.add(files, set),
    remove: (id) => set(desk.remove(id)),
    removeAll: () => set(desk.removeAll()),
  }));
}
