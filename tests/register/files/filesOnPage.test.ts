import { describe, expect, it } from 'vitest';
import { hashOf } from '#src/domain/record/canonicalJson.ts';
import { makeRecordFile, type RecordFile } from '#src/domain/record/file/recordFile.ts';
import { createFilesOnPage, type FilesOnPage, type FilesParts } from '#src/register/files/filesOnPage.ts';
import { readHandedIn } from '#src/register/files/readHandedIn.ts';
import type { Replayer } from '#src/register/files/replayer.ts';
import { rowsOfLearner } from '#src/register/files/rowsOfLearner.ts';
import { ELEVEN } from '../../domain/builders/aRecord.ts';
import { ana, asFile, bo, completedRecord, handedIn, site } from './handedIn.ts';

const replayer: Replayer = { read: readHandedIn, rowsOf: (files) => rowsOfLearner(files, site, false) };

function aPage(rest: Partial<FilesParts> = {}): FilesOnPage {
  let at = 0;
  return createFilesOnPage({
    openReplayer: () => Promise.resolve(replayer),
    pause: () => Promise.resolve(),
    now: () => (at += 1),
    ...rest,
  });
}

async function pageWith(...files: (RecordFile | string)[]): Promise<FilesOnPage> {
  const page = aPage();
  await page.getState().add(files.map((file, at) => asFile(file, `${String(at + 1)}.json`)));
  return page;
}

const rowsOf = (page: FilesOnPage) =>
  page.getState().rows.map(({ learner, check, file, files }) => [learner.name, check, file.name, files]);
const one = handedIn(completedRecord('1'), ana);

const whole = completedRecord('4');
const beyond = {
  ...whole,
  completions: whole.completions.map((completion) => ({ ...completion, completedAt: '+275760-09-12T00:00:00.000Z' })),
};

describe('files that learners hand in', () => {
  it('come to one row for each completion, in the order of the names', async () => {
    const page = await pageWith(handedIn(completedRecord('2'), bo), one);
    expect(rowsOf(page)).toEqual([
      ['Ana Núñez', 'holds', '2.json', 1],
      ['Bo Li', 'holds', '1.json', 1],
    ]);
    expect(page.getState()).toMatchObject({ unread: [], reading: undefined, problem: undefined });
  });

  it('of one learner are put together: a completion that stands in two is told once, from the newest', async () => {
    const older = handedIn(completedRecord('1'), { name: ' ana nunez', staffNumber: '007' }, '2026-11-21T12:00:00.000Z');
    expect(rowsOf(await pageWith(one, older))).toEqual([['Ana Núñez', 'holds', '1.json', 2]]);
    expect(rowsOf(await pageWith(older, one))).toEqual([['Ana Núñez', 'holds', '2.json', 2]]);
  });

  it('let a course that was done on one device count for a course done on another', async () => {
    const record = completedRecord('1');
    const lessons = handedIn({ ...record, attempts: [] }, ana);
    expect(rowsOf(await pageWith(lessons))).toEqual([['Ana Núñez', 'does not hold', '1.json', 1]]);
    const attempts = handedIn({ ...record, completions: [] }, ana);
    expect(rowsOf(await pageWith(lessons, attempts))).toEqual([['Ana Núñez', 'holds', '1.json', 1]]);
  });

  it('know one learner with and without a staff number', async () => {
    const without = handedIn(completedRecord('1'), { name: 'Ana Núñez', staffNumber: '' }, '2026-11-23T00:00:00.000Z');
    expect(rowsOf(await pageWith(one, without))).toEqual([['Ana Núñez', 'holds', '2.json', 2]]);
  });

  it('in two names with one completion are for HR to ask about, whichever came first', async () => {
    const page = await pageWith(one, handedIn(completedRecord('1'), bo));
    expect(page.getState().rows.map(({ learner, check, says }) => [learner.name, check, says])).toEqual([
      ['Ana Núñez', 'in two names', 'The same completion was also handed in by Bo Li. Ask whose it is.'],
      ['Bo Li', 'in two names', 'The same completion was also handed in by Ana Núñez. Ask whose it is.'],
    ]);
  });

  it('in two names with one staff number are told apart, and said so', async () => {
    const page = await pageWith(one, handedIn(completedRecord('2'), { ...bo, staffNumber: '007' }));
    expect(page.getState().rows.map(({ check, remarks }) => [check, ...remarks])).toEqual([
      ['holds', 'Staff number 007 also stands in the file of Bo Li.'],
      ['holds', 'Staff number 007 also stands in the file of Ana Núñez.'],
    ]);
  });

  it('that were changed by hand hold nothing, and cannot displace a file that was not', async () => {
    const changed = { ...one, learner: bo };
    expect(rowsOf(await pageWith(changed))).toEqual([['Bo Li', 'does not hold', '1.json', 1]]);
    const newer = { ...handedIn(completedRecord('1'), ana, '2026-11-23T00:00:00.000Z'), exportedAt: '2026-11-24T00:00:00.000Z' };
    expect(rowsOf(await pageWith(one, newer))).toEqual([['Ana Núñez', 'holds', '1.json', 1]]);
  });

  it('that were changed and sealed anew are caught by their choices, and no score is told', async () => {
    const record = completedRecord('1');
    const raised = { ...record, completions: record.completions.map((completion) => ({ ...completion, courseScore: 42 })) };
    const [row] = (await pageWith(handedIn(raised, ana))).getState().rows;
    expect(row).toMatchObject({ check: 'does not hold', says: 'A result in it does not follow from its choices and answers.' });
  });

  it('of a course that has changed, or that this site does not have, are told so', async () => {
    const record = completedRecord('1');
    const other = { ...record, completions: record.completions.map((completion) => ({ ...completion, contentVersion: 'older' })) };
    const elsewhere = {
      ...record,
      completions: record.completions.map((completion) => ({ ...completion, id: '3'.repeat(32), course: 'elsewhere' })),
    };
    const page = await pageWith(handedIn(other, ana), handedIn(elsewhere, bo));
    expect(rowsOf(page).map(([, check]) => check)).toEqual(['made under other content', 'not on this site']);
  });

  it('of a version before there were two files are read as well', async () => {
    const { for: _for, seal: _seal, ...rest } = makeRecordFile(completedRecord('1'), ana, ELEVEN);
    const sealed = { ...rest, version: 3 };
    expect(rowsOf(await pageWith({ ...sealed, seal: hashOf(sealed) }))).toEqual([['Ana Núñez', 'holds', '1.json', 1]]);
  });

  it.each([
    ['no record', '{"resourceType":"Patient"}', /^This file is not a First Port record\./],
    ['a broken one', JSON.stringify(one).slice(0, 200), /^This file is not complete JSON/],
    ['a newer one', JSON.stringify({ ...one, version: 99 }), /made by a newer First Port/],
    ['a backup', makeRecordFile(completedRecord('1'), ana, ELEVEN), /^This is a learner’s own backup/],
    ['one without a name', handedIn(completedRecord('1'), { name: ' ', staffNumber: '7' }), /^This file names nobody/],
    ['one with a day beyond all calendars', handedIn(beyond, ana), 'This file cannot be read as a record.'],
    ['the same one again', one, /^This is the same file as 1\.json/],
  ])('of the wrong kind get one sentence and lose nothing: %s', async (_, wrong, because) => {
    const page = await pageWith(one, wrong);
    expect(rowsOf(page)).toEqual([['Ana Núñez', 'holds', '1.json', 1]]);
    expect(page.getState().unread.map(({ name }) => name)).toEqual(['2.json']);
    expect(page.getState().unread[0]?.because).toMatch(because);
  });

  it('can be taken off again, and what the others show is worked out anew', async () => {
    const page = await pageWith(one, handedIn(completedRecord('1'), bo), '{}');
    const { files, unread, remove } = page.getState();
    remove(unread[0]!.id);
    remove(files.find(({ learner }) => learner.name === 'Bo Li')!.id);
    expect(rowsOf(page)).toEqual([['Ana Núñez', 'holds', '1.json', 1]]);
    expect(page.getState().unread).toEqual([]);
    page.getState().removeAll();
    expect(page.getState()).toMatchObject({ files: [], rows: [], unread: [] });
  });

  it('are read a few at a time, so that the page stays alive, and those dropped meanwhile are read too', async () => {
    const seen: (string | undefined)[] = [];
    let at = 0;
    const page = aPage({ now: () => (at += 100), pause: () => Promise.resolve() });
    page.subscribe(({ reading }) => seen.push(reading && `${String(reading.done)} of ${String(reading.total)}`));
    const reading = page.getState().add([asFile(one), asFile('{}')]);
    await page.getState().add([asFile(handedIn(completedRecord('2'), bo))]);
    await reading;
    expect(seen).toEqual(['0 of 2', '1 of 3', '2 of 3', '3 of 3', undefined]);
    expect(page.getState()).toMatchObject({ files: [{}, {}], unread: [{}] });
  });

  it('are not read while what this site judges by cannot be had, and can be chosen again', async () => {
    let isThere = false;
    const page = aPage({ openReplayer: () => Promise.resolve(isThere ? replayer : undefined) });
    await page.getState().add([asFile(one)]);
    expect(page.getState()).toMatchObject({ files: [], reading: undefined, problem: expect.stringContaining('could not be loaded') });
    isThere = true;
    await page.getState().add([asFile(one)]);
    expect(page.getState().problem).toBeUndefined();
    expect(page.getState().rows).toHaveLength(1);
  });
});
