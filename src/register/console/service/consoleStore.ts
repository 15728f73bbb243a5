import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UserHere } from '#src/protocol/signIn.ts';
import { callService, fetchFile, type Answer, type Call, type Fault, type FileGiven, type Reaching } from './callService.ts';

/** Where the page stands with the service. `ended` keeps what was typed on the page while somebody signs in again. */
export type Standing = 'looking' | 'no service' | 'not reached' | 'signed out' | 'signed in' | 'ended';

export interface ConsoleState {
  readonly standing: Standing;
  readonly user: UserHere | undefined;
  /** What was done last, for the live region of the page; `saidAt` tells the same words said twice apart. */
  readonly said: string;
  readonly saidAt: number;
}

export interface ConsoleActions {
  /** Finds out who is signed in. Where nobody has signed in before, nothing is asked of the service. */
  look: () => Promise<void>;
  /** Asks whether there is a service at all, as soon as somebody begins to sign in. */
  knock: () => Promise<void>;
  signIn: (email: string, password: string) => Promise<Fault | undefined>;
  signOut: () => Promise<Fault | undefined>;
  /** Calls the service; a session that has ended is noticed here, whoever called. */
  call: <T>(call: Call) => Promise<Answer<T>>;
  fetchFile: (call: Call) => Promise<Answer<FileGiven>>;
  say: (words: string) => void;
}

export type ConsoleStore = StoreApi<ConsoleState & ConsoleActions>;

export interface Surroundings extends Reaching {
  readonly wasSignedInHere: () => boolean;
  readonly keepSignedIn: (isSignedIn: boolean) => void;
}

const NOBODY = { user: undefined, said: '', saidAt: 0 } as const;

function standingWithout(fault: Fault): Standing {
  if (fault.kind === 'not signed in') return 'signed out';
  // A server of ours that runs without the service says so in a sentence of its own.
  const isWithout = fault.kind === 'no service' || (fault.kind === 'refused' && fault.status === 404);
  return isWithout ? 'no service' : 'not reached';
}

/** Who is signed in, and every call of the service. It knows no React. */
export function createConsole({ wasSignedInHere, keepSignedIn, ...reaching }: Surroundings): ConsoleStore {
  return createStore((setState, getState) => {
    function noticed<T>(answer: Answer<T>): Answer<T> {
      const ended = !answer.given && answer.fault.kind === 'not signed in' && getState().standing === 'signed in';
      if (ended) setState({ standing: 'ended' });
      return answer;
    }
    function enter(user: UserHere): void {
      keepSignedIn(true);
      setState({ standing: 'signed in', user });
    }
    function leave(standing: Standing): void {
      if (standing === 'signed out') keepSignedIn(false);
      setState({ ...NOBODY, standing });
    }
    return {
      ...NOBODY,
      standing: 'looking',
      look: async () => {
        if (!wasSignedInHere()) return leave('signed out');
        setState({ standing: 'looking' });
        const me = await callService<UserHere>({ at: 'hr/me' }, reaching);
        return me.given ? enter(me.value) : leave(standingWithout(me.fault));
      },
      knock: async () => {
        const health = await callService({ at: 'health' }, reaching);
        if (!health.given && standingWithout(health.fault) === 'no service') leave('no service');
      },
      signIn: async (email, password) => {
        const signedIn = await callService<UserHere>({ at: 'hr/sign-in', method: 'POST', message: { email, password } }, reaching);
        if (!signedIn.given) {
          if (standingWithout(signedIn.fault) === 'no service') leave('no service');
          return signedIn.fault;
        }
        enter(signedIn.value);
        return undefined;
      },
      signOut: async () => {
        const gone = await callService({ at: 'hr/sign-out', method: 'POST', message: {} }, reaching);
        if (!gone.given && gone.fault.kind !== 'not signed in') return gone.fault;
        leave('signed out');
        return undefined;
      },
      call: async <T>(call: Call) => noticed(await callService<T>(call, reaching)),
      fetchFile: async (call) => noticed(await fetchFile(call, reaching)),
      say: (said) => setState(({ saidAt }) => ({ said, saidAt: saidAt + 1 })),
    };
  });
}
