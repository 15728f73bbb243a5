import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseStructure } from '#src/lms/packaging/courseStructure.ts';
import type { DescribedPackage } from '#src/lms/packaging/describedPackage.ts';
import { manifest12 } from '#src/lms/packaging/manifest12.ts';
import { manifest2004 } from '#src/lms/packaging/manifest2004.ts';
import { inXml, xmlId } from '#src/lms/packaging/xml.ts';
import { faultsUnder, schemasAtHand } from './schemas.ts';

const described: DescribedPackage = {
  identifier: 'first-port-initial-jcu',
  version: '0.1.0-52347a8a',
  title: 'Contact Officer, initial course',
  description: 'For people who are about to become contact officers.',
  passMark: 80,
  files: ['index.html', 'site/index.html', 'site/_astro/Page.Ce-1Zz5R.css', 'site/a file & more.html'],
};
const awkward: DescribedPackage = { ...described, title: 'Officers & <"their"> course’s end', description: 'A & B < C' };

const forms = [
  { name: 'SCORM 1.2', write: manifest12, schema: '12/all.xsd' },
  { name: 'SCORM 2004', write: manifest2004, schema: '2004/all.xsd' },
  { name: 'cmi5', write: courseStructure, schema: 'CourseStructure.xsd' },
];

describe.each(forms)('the manifest of $name', ({ write, schema }) => {
  it.skipIf(!schemasAtHand)('is valid by the official schema', async () => {
    expect(await faultsUnder(schema, write(described))).toEqual([]);
    expect(await faultsUnder(schema, write(awkward))).toEqual([]);
  });

  it.skipIf(!schemasAtHand)('would be refused by the schema with a part missing', async () => {
    expect(await faultsUnder(schema, write(described).replace(/<title>[\s\S]*<\/title>/, ''))).not.toEqual([]);
  });

  it('names the title with its signs escaped', () => {
    expect(write(awkward)).toContain('Officers &amp; &lt;&quot;their&quot;&gt; course’s end');
  });
});

describe.each(forms.slice(0, 2))('the manifest of $name', ({ write }) => {
  it('lists every file once, with its address escaped', () => {
    const listed = [...write(described).matchAll(/<file href="([^"]*)"\/>/g)].map(([, href]) => href);
    expect(listed).toEqual(['index.html', 'site/index.html', 'site/_astro/Page.Ce-1Zz5R.css', 'site/a%20file%20%26%20more.html']);
  });

  it('launches the page that holds the site', () => {
    expect(write(described)).toMatch(/<resource [^>]*scorm[tT]ype="sco" href="index.html">/);
  });

  it('gives no mastery score, by which a system would set passed on its own', () => {
    expect(write(described)).not.toMatch(/masteryscore|minNormalizedMeasure/i);
  });

  it('ties its parts together by ids that are all different', () => {
    const xml = write(described);
    const ids = [...xml.matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const resource = /<resource identifier="([^"]*)"/.exec(xml)?.[1];
    expect(xml).toContain(`identifierref="${resource}"`);
    const organization = /<organization identifier="([^"]*)"/.exec(xml)?.[1];
    expect(xml).toContain(`<organizations default="${organization}">`);
  });
});

describe('the course structure of cmi5', () => {
  it('is done once it is completed and passed, at the pass mark of the course', () => {
    expect(courseStructure(described)).toMatch(/moveOn="CompletedAndPassed" masteryScore="0.8"/);
  });
});

describe('identifiers', () => {
  it('are always what XML takes for an id', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (words) => /^[A-Za-z_][A-Za-z0-9._-]*$/.test(xmlId(...words))),
    );
  });

  it('keep the names of courses and procedures readable', () => {
    expect(xmlId('first-port', 'initial', 'jcu')).toBe('first-port-initial-jcu');
    expect(xmlId('2026 – Büro')).toBe('id-2026-Bu-ro');
  });

  it('text in XML holds no sign that XML has no place for', () => {
    expect(inXml('a\u0000b\u001fc & d')).toBe('abc &amp; d');
  });
});
