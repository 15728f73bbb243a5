import { describe, expect, it } from 'vitest';
import { explainListenError, readAddress, startServer } from '#src/server/startServer.ts';

describe('where the server listens', () => {
  it('is the loopback address, port 4321, unless HOST and PORT say otherwise', () => {
    expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 4321 });
    expect(readAddress({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
  });

  it.each(['http', '80a', '-1', '70000', '1.5'])('is never a port called "%s"', (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(`PORT is "${PORT}". It takes a whole number`);
  });

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
