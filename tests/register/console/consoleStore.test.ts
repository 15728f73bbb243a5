import { describe, expect, it } from 'vitest';
import type { UserHere } from '#src/protocol/signIn.ts';
import { createConsole } from '#src/register/console/service/consoleStore.ts';

const hana: UserHere = { id: 'u', name: 'Hana Harper', email: 'hana@example.org', role: 'hr' };
const refused = (status: number, sentence: string) => Response.json({ refused: sentence }, { status });

/** A console in front of a service that answers so, call by call; what is not listed is a page of a plain host. */
function aConsole(answers: Readonly<Record<string, () => Response>>, wasHere = false) {
  const asked: string[] = [];
  const kept: boolean[] = [];
  const fetch = (at: string | URL | Request, request?: RequestInit) => {
    const call = `${request?.method ?? 'GET'} ${String(at).replace('/api/', '')}`;
    asked.push(call);
    return Promise.resolve(answers[call]?.() ?? new Response('not found', { status: 404, headers: { 'content-type': 'text/plain' } }));
  };
  const store = createConsole({
    api: '/api/',
    ownCallHeader: 'x-own',
    fetch,
    wasSignedInHere: () => wasHere,
    keepSignedIn: (isSignedIn) => kept.push(isSignedIn),
  });
  return { store, asked, kept };
}

const live = () => Response.json({ live: true });

describe('opening a page of HR', () => {
  it('asks nothing that has to be refused where nobody has signed in before', async () => {
    const { store, asked } = aConsole({ 'GET health': live });
    await store.getState().look();
    expect(store.getState().standing).toBe('signed out');
    expect(asked).toEqual([]);
    await store.getState().knock();
    expect(store.getState().standing).toBe('signed out');
    expect(asked).toEqual(['GET health']);
  });

  it('finds who is signed in', async () => {
    const { store } = aConsole({ 'GET hr/me': () => Response.json(hana) }, true);
    await store.getState().look();
    expect(store.getState()).toMatchObject({ standing: 'signed in', user: hana });
  });

  it('says that there is no service: on a plain host, and where ours is switched off', async () => {
    const plain = aConsole({});
    await plain.store.getState().look();
    await plain.store.getState().knock();
    expect(plain.store.getState().standing).toBe('no service');
    const switchedOff = aConsole({ 'POST hr/sign-in': () => refused(404, 'This site is served without its service.') });
    await switchedOff.store.getState().look();
    expect(await switchedOff.store.getState().signIn('hana@example.org', 'right')).toBeDefined();
    expect(switchedOff.store.getState().standing).toBe('no service');
  });

  it('says that the service is not there just now, and forgets nobody for it', async () => {
    const { store, kept } = aConsole({ 'GET hr/me': () => refused(503, 'The database is busy.') }, true);
    await store.getState().look();
    expect(store.getState().standing).toBe('not reached');
    expect(kept).toEqual([]);
  });
});

describe('signing in', () => {
  it('is refused with the sentence of the service, and then done', async () => {
    const replies = [() => refused(401, 'That is not right.'), () => Response.json(hana)];
    const { store, kept } = aConsole({ 'GET health': live, 'POST hr/sign-in': () => replies.shift()!() });
    await store.getState().look();
    expect(await store.getState().signIn('hana@example.org', 'wrong')).toEqual({ kind: 'not signed in', says: 'That is not right.' });
    expect(store.getState().standing).toBe('signed out');
    expect(await store.getState().signIn('hana@example.org', 'right')).toBeUndefined();
    expect(store.getState()).toMatchObject({ standing: 'signed in', user: hana });
    expect(kept.at(-1)).toBe(true);
  });
});

describe('a session that ends while somebody works', () => {
  it('is noticed by whichever call meets it, keeps the page, and goes on after signing in again', async () => {
    const { store } = aConsole(
      {
        'GET hr/me': () => Response.json(hana),
        'POST hr/absences': () => refused(401, 'Sign in first.'),
        'POST hr/sign-in': () => Response.json(hana),
      },
      true,
    );
    await store.getState().look();
    const answer = await store.getState().call({ at: 'hr/absences', method: 'POST', message: {} });
    expect(answer).toEqual({ given: false, fault: { kind: 'not signed in', says: 'Sign in first.' } });
    expect(store.getState()).toMatchObject({ standing: 'ended', user: hana });
    await store.getState().signIn('hana@example.org', 'right');
    expect(store.getState().standing).toBe('signed in');
  });

  it('is over for good when they sign out, even where the service had ended it already', async () => {
    const { store, kept } = aConsole(
      { 'GET hr/me': () => Response.json(hana), 'POST hr/sign-out': () => refused(401, 'Sign in first.') },
      true,
    );
    await store.getState().look();
    expect(await store.getState().signOut()).toBeUndefined();
    expect(store.getState()).toMatchObject({ standing: 'signed out', user: undefined });
    expect(kept.at(-1)).toBe(false);
  });
});
