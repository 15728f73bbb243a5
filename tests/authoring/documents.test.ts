import { describe, expect, test } from 'vitest';
import { harbourAfter, readHarbour, readingAfter } from './harbourContent.ts';

const FILE = 'organisation.yaml';
const LAST = 'contacts: { wellbeing: Ask at the front desk }';

const withDocuments = (documents: string): [string, string, string] => [FILE, LAST, `${LAST}\ndocuments:\n  ${documents}\n`];

describe('the documents that an organisation links', () => {
  test('are known by their kind', () => {
    const written = withDocuments('bullying: { title: Fair treatment rules, link: "https://harbour.example/rules" }');
    const { content, problems } = readHarbour(harbourAfter(...written));
    expect(problems).toEqual([]);
    expect(content?.organisation.documents).toEqual({ bullying: { title: 'Fair treatment rules', link: 'https://harbour.example/rules' } });
  });

  test('may be left out', () => {
    expect(readHarbour().content?.organisation.documents).toBeUndefined();
  });

  test('of a kind that nobody knows are refused', () => {
    expect(readingAfter(...withDocuments('bulying: { title: Rules, link: "https://harbour.example/rules" }'))).toMatchInlineSnapshot(`
      "error organisation.yaml:6:3
        "bulying" is not known here.
        Did you mean "bullying"?"
    `);
  });

  test('need an address that is safe to open', () => {
    expect(readingAfter(...withDocuments('conduct: { title: Code, link: "http://harbour.example/code" }'))).toMatchInlineSnapshot(`
      "error organisation.yaml:6:33
        This is not a web address.
        Write one that begins with https://"
    `);
  });
});
