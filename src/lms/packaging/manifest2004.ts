import { LAUNCHED, type DescribedPackage } from './describedPackage.ts';
import { inAddress, inXml, xmlId } from './xml.ts';

/** imsmanifest.xml of SCORM 2004, 4th edition. Completion and success are set by the course, never worked out by the system. */
export function manifest2004({ identifier, version, title, files }: DescribedPackage): string {
  const organization = xmlId(identifier, 'organization');
  const resource = xmlId(identifier, 'resource');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${inXml(version.slice(0, 20))}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="${organization}">
    <organization identifier="${organization}">
      <title>${inXml(title)}</title>
      <item identifier="${xmlId(identifier, 'item')}" identifierref="${resource}" isvisible="true">
        <title>${inXml(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${resource}" type="webcontent" adlcp:scormType="sco" href="${LAUNCHED}">
${files.map((file) => `      <file href="${inAddress(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
