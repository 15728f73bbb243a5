import { LAUNCHED, type DescribedPackage } from './describedPackage.ts';
import { inAddress, inXml, xmlId } from './xml.ts';

/**
 * imsmanifest.xml of SCORM 1.2. It gives no mastery score: with one, systems set passed or failed by themselves, from the score alone.
 */
export function manifest12({ identifier, version, title, files }: DescribedPackage): string {
  const organization = xmlId(identifier, 'organization');
  const resource = xmlId(identifier, 'resource');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${inXml(version.slice(0, 20))}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${organization}">
    <organization identifier="${organization}">
      <title>${inXml(title)}</title>
      <item identifier="${xmlId(identifier, 'item')}" identifierref="${resource}" isvisible="true">
        <title>${inXml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${resource}" type="webcontent" adlcp:scormtype="sco" href="${LAUNCHED}">
${files.map((file) => `      <file href="${inAddress(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
