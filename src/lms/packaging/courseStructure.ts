import { LAUNCHED, type DescribedPackage } from './describedPackage.ts';
import { inXml } from './xml.ts';

/** cmi5.xml: one course of one unit, done once it is completed and passed. */
export function courseStructure({ identifier, title, description, passMark }: DescribedPackage): string {
  const text = (words: string): string => `<langstring lang="en-AU">${inXml(words)}</langstring>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:first-port:course:${identifier}">
    <title>${text(title)}</title>
    <description>${text(description)}</description>
  </course>
  <au id="urn:first-port:unit:${identifier}" moveOn="CompletedAndPassed" masteryScore="${String(passMark / 100)}" launchMethod="AnyWindow">
    <title>${text(title)}</title>
    <description>${text(description)}</description>
    <url>${LAUNCHED}</url>
  </au>
</courseStructure>
`;
}
