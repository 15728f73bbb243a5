import { describe, expect, it } from 'vitest';
import { explainListenError } from '#src/server/address.ts';
import { startServer } from '#src/server/startServer.ts';

describe('where the server listens', () => {
  it('says in one sentence that a port is in use', () => {
    const error = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });
    expect(explainListenError(error, { host: '127.0.0.1', port: 4321 })).toBe(
      'Port 4321 is in use. Stop what runs there, or choose another: PORT=4322 npm start',
    );
  });

  it('asks for a build where there is none', async () => {
    await expect(startServer({ dist: '/nowhere' }, { host: '127.0.0.1', port: 0 })).rejects.toThrow('npm run build');
  });
});
