import type { PublishedCase } from '#src/domain/course/publishedCase.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { caseFile } from '../schema/publishedCase.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { loadOptions } from './loadItems.ts';
import type { Words } from './words.ts';

/** One published decision. */
export function loadCase(source: YamlSource, words: Words, report: Report): PublishedCase | undefined {
  const entry = checkShape(caseFile, source, report);
  if (!entry) return undefined;
  words.outcomes(report, ['outcomes'], entry.outcomes);
  const {
    case: id,
    'content note': contentNote,
    'for the jury': jury,
    'reviewed by': reviewedBy,
    'reviewed on': reviewedOn,
    'next review': nextReview,
    ...rest
  } = entry;
  return {
    id,
    ...rest,
    contentNote,
    jury: jury && { ...jury, options: loadOptions(jury.options, jury.key, ['for the jury'], report) },
    reviewedBy,
    reviewedOn,
    nextReview,
  };
}
