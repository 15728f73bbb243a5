import { describe, expect, it } from 'vitest';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { configurationTable } from '#src/server/configuration/configurationTable.ts';

const read = (environment: Record<string, string> = {}) => readConfiguration(environment, '/srv/first-port');

describe('the configuration', () => {
  it('needs nothing to be set: this machine alone, and a file of its own', () => {
    expect(read()).toEqual({
      host: '127.0.0.1',
      port: 4321,
      basePath: '/',
      database: { kind: 'sqlite', file: '/srv/first-port/data/first-port.db' },
      publicOrigin: undefined,
      trustedProxies: 0,
      log: 'requests',
      liveRooms: 'anyone',
      userSessionHours: 12,
      learnerSessionDays: 90,
      databaseConnections: 10,
      drainSeconds: 0,
      stopSeconds: 20,
    });
  });

  it.each([
    ['contact-officers', '/contact-officers/'],
    ['/contact-officers', '/contact-officers/'],
    ['/hr/training/', '/hr/training/'],
    ['/', '/'],
  ])('takes the folder of the address however its slashes stand: %s', (BASE_PATH, basePath) => {
    expect(read({ BASE_PATH }).basePath).toBe(basePath);
  });

  it.each([
    ['none', { kind: 'none' }],
    ['records.db', { kind: 'sqlite', file: '/srv/first-port/records.db' }],
    ['/var/lib/first-port/records.db', { kind: 'sqlite', file: '/var/lib/first-port/records.db' }],
    ['sqlite:/var/lib/records', { kind: 'sqlite', file: '/var/lib/records' }],
    ['file:///var/lib/records.db', { kind: 'sqlite', file: '/var/lib/records.db' }],
    ['postgres://hr:secret@db.example.org/register', { kind: 'postgres', url: 'postgres://hr:secret@db.example.org/register' }],
  ])('knows where records are kept: %s', (DATABASE_URL, database) => {
    expect(read({ DATABASE_URL }).database).toEqual(database);
  });

  it.each([
    [{ PORT: '80a' }, 'PORT is "80a". It takes a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000". It takes a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT is "-1". It takes a whole number from 0 to 65535.'],
    [{ SESSION_HOURS: '0' }, 'SESSION_HOURS is "0". It takes a whole number from 1 to 168.'],
    [{ LOG: 'loud' }, 'LOG is "loud". It takes one of: none, events, requests.'],
    [{ PUBLIC_URL: 'training.example.org' }, 'PUBLIC_URL takes the address that people open, such as https://training.example.org.'],
    [
      { PUBLIC_URL: 'https://example.org/training', BASE_PATH: '/officers/' },
      'PUBLIC_URL names the folder /training, but BASE_PATH is /officers/. Give both the same folder, or PUBLIC_URL none.',
    ],
    [
      { DATABASE_URL: 'mysql://hr:secret@db' },
      'DATABASE_URL takes a path that ends in .db, postgres://user:password@host:5432/database, or none; leave it out for data/first-port.db.',
    ],
    [
      { BASE_PATH: '/a?b/' },
      'BASE_PATH is "/a?b/". It takes a folder of the address such as /contact-officers/: letters, digits, - and _ alone.',
    ],
  ])('says in a sentence what is wrong with %j', (environment, sentence) => {
    expect(() => read(environment as unknown as Record<string, string>)).toThrow(new Error(sentence));
  });

  it('says all that is wrong at once', () => {
    expect(() => read({ PORT: 'x', LOG: 'y' })).toThrow(/PORT is "x"[^\n]*\nLOG is "y"/);
  });
});

describe('the table of what is in force', () => {
  it('names each setting with its value and whether it was set', () => {
    const table = configurationTable(read({ PORT: '8080' }), { PORT: '8080' });
    expect(table).toMatch(/^ {2}PORT +8080 +set$/m);
    expect(table).toMatch(/^ {2}DATABASE_URL +sqlite:\/srv\/first-port\/data\/first-port\.db +as it comes +where records are kept$/m);
  });

  it('warns that behind a proxy all callers would count as one', () => {
    const shown = (environment: Record<string, string>) =>
      /^ {2}TRUST_PROXY.*$/m.exec(configurationTable(read(environment), environment))?.[0];
    expect(shown({ PUBLIC_URL: 'https://training.example.org' })).toContain('SET THIS TO 1');
    expect(shown({ PUBLIC_URL: 'https://training.example.org', TRUST_PROXY: '1' })).not.toContain('SET THIS');
  });

  it('hides the password of the database', () => {
    const DATABASE_URL = 'postgres://hr:secret@db.example.org:5433/register?sslmode=require&password=other-secret';
    expect(configurationTable(read({ DATABASE_URL }), { DATABASE_URL })).toMatch(/postgres:\/\/hr:…@db\.example\.org:5433\/register /);
    expect(configurationTable(read({ DATABASE_URL }), { DATABASE_URL })).not.toContain('secret');
  });
});
