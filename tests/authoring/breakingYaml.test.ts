import { describe, expect, test } from 'vitest';
import { harbourWith, harbourWithout, inWords, PACK, readHarbour, readingAfter, STORY } from './harbourContent.ts';

describe('a file that cannot be read as YAML gets one message with its line', () => {
  test('an unquoted colon in a line of speech', () => {
    expect(readingAfter(STORY, 'ana: "What now?"', 'ana: Listen: what now?')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:75:14
        A colon in text that is not in quotes is read as the start of a new entry.
        Put the whole text in double quotes: - priya: "Listen: I need this kept quiet.""
    `);
  });

  test('an unquoted colon in a stage direction', () => {
    expect(readingAfter(STORY, '- Ana puts her gloves', '- She says: Ana puts her gloves')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:19:9
        "She says" stands before a colon, so it is read as the name of a person.
        Put the whole line in double quotes: - "She says: hello.""
    `);
  });

  test('a tab in place of spaces', () => {
    expect(readingAfter(STORY, '    title: Ana sits down', '\ttitle: Ana sits down')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:16:1
        A tab stands where only spaces may stand.
        Replace the tab with two spaces for each level."
    `);
  });

  test('the same key twice in one entry', () => {
    expect(readingAfter(STORY, 'minutes: 5', 'minutes: 5\nminutes: 6')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:6:1
        The same name is used twice in one entry.
        Remove one of the two, or rename it."
    `);
  });

  test('a quotation mark left open', () => {
    expect(readingAfter(STORY, 'ana: "What now?"', 'ana: "What now?')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:75:14
        A quotation mark or bracket that is opened here is not closed.
        Close it, or put the whole text in double quotes and write \\" for a quotation mark inside."
    `);
  });

  test('text after a closing quotation mark', () => {
    expect(readingAfter(STORY, 'ana: "What now?"', 'ana: "What now?" she asks')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:75:26
        Text follows after a closing quotation mark or bracket.
        Put the whole text in double quotes; write \\" for a quotation mark inside, and keep a {term} inside the quotes."
    `);
  });

  test('a text that begins with a term in braces', () => {
    expect(readingAfter(PACK, 'says: It needs a name. }', 'says: {lead} needs a name. }')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:26:153
        Text follows after a closing quotation mark or bracket.
        Put the whole text in double quotes; write \\" for a quotation mark inside, and keep a {term} inside the quotes."
    `);
  });

  test('a bracket left open', () => {
    expect(readingAfter(STORY, 'outcomes: [O1, O3]', 'outcomes: [O1, O3')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:7:11
        A quotation mark or bracket that is opened here is not closed.
        Close it, or put the whole text in double quotes and write \\" for a quotation mark inside."
    `);
  });

  test('a line out of step with its neighbours', () => {
    expect(readingAfter(STORY, '    place: The bench outside', '     place: The bench outside')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:17:1
        This line is indented deeper than its neighbours, so it is read as part of the text above.
        Line it up with its neighbours; if it does belong to the text above, put that text in double quotes."
    `);
  });

  test('a text that begins with an asterisk', () => {
    expect(readingAfter(STORY, 'blurb: Ana comes', 'blurb: *Ana comes')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:3:13
        A text that begins with * or & is read as a reference to another entry.
        Put the text in double quotes; write repeated entries out in full."
    `);
  });

  test('a second document in the file', () => {
    expect(readingAfter(STORY, 'start: the-bench', '---\nstart: the-bench')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:13:1
        A line of three dashes starts a second document.
        Keep one document in a file: remove the line."
    `);
  });

  test('a file that is not UTF-8', () => {
    const latin1 = Uint8Array.from(Buffer.from('scenario: kiln-room\ntitle: Caf\u00e9\n', 'latin1'));
    expect(inWords(readHarbour(harbourWith(STORY, latin1)).problems)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:1
        The file is not saved as UTF-8 text.
        Save it again with the encoding UTF-8."
    `);
  });

  test('a file of 5 MB', () => {
    const large = `scenario: kiln-room\nblurb: ${'x'.repeat(5_000_000)}\n`;
    expect(inWords(readHarbour(harbourWith(STORY, large)).problems)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:1
        The file is 5.0 MB; a file of content stays below 1 MB.
        Remove what does not belong there, or split it into several files."
    `);
  });

  test('an empty file', () => {
    expect(inWords(readHarbour(harbourWith(STORY, ' \n')).problems)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:1
        The file is empty.
        Fill it in, or delete it."
    `);
  });

  test('brackets without end', () => {
    // How far the reader comes before it gives up depends on how much room its calls have.
    const said = inWords(readHarbour(harbourWith(STORY, '['.repeat(100_000))).problems);
    expect(said.replace(/:1:\d+$/m, ':1:…')).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:…
        This line cannot be read as YAML.
        Put text that holds a colon, a hash or a quotation mark in double quotes, and check that the line is indented as its neighbours are."
    `);
  });

  test('a file that holds only a word', () => {
    expect(inWords(readHarbour(harbourWith(STORY, 'hello\n')).problems)).toMatchInlineSnapshot(`
      "error scenarios/kiln-room.yaml:1:1
        This file should be an entry with named parts, but is "hello".
        Write named parts, each as "name: value"."
    `);
  });

  test('a file that is missing', () => {
    expect(inWords(readHarbour(harbourWithout('vocabulary/facts.yaml')).problems)).toMatchInlineSnapshot(`
      "error vocabulary/facts.yaml:1:1
        The file vocabulary/facts.yaml is missing.
        Add it; the author's guide (content/README.md) shows what it holds."
    `);
  });

  test('a file whose name ends in .yml', () => {
    expect(inWords(readHarbour(harbourWith('scenarios/second.yml', 'scenario: second\n')).problems)).toMatchInlineSnapshot(`
      "error scenarios/second.yml:1:1
        The file scenarios/second.yml is not read, because it ends in .yml.
        Rename it to scenarios/second.yaml."
    `);
  });
});
