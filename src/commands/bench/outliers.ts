import type { Departures } from './departures.ts';

/** Why a scenario may stand as it is although a table of it is an outlier: a sentence each, by scenario and under any procedure. */
export const OUTLIER_REASONS: Readonly<Record<string, string>> = {};

/** A table in which the scores do not fall as they mostly should. */
export interface Outlier {
  readonly table: string;
  readonly scenario: string;
  readonly says: string;
  /** Why it may stand; absent where nobody has said so. */
  readonly because?: string;
}

/** The outliers among the tables, and the scenarios with a reason that none of their tables needs. */
export interface Outliers {
  readonly outliers: readonly Outlier[];
  readonly needless: readonly string[];
}

const MOSTLY = 50;

const nameOf = ({ scenario, procedure }: Departures): string => `${scenario} under ${procedure}`;

function saysOf({ once80to95, thriceBelow70, competentThoughCritical }: Departures): string[] {
  return [
    ...(once80to95 > MOSTLY ? [] : [`only ${String(once80to95)} % of the runs with one departure score 80 to 95`]),
    ...(thriceBelow70 > MOSTLY ? [] : [`only ${String(thriceBelow70)} % of the runs with three departures score below 70`]),
    ...(competentThoughCritical === 0 ? [] : [`${String(competentThoughCritical)} runs are competent in spite of a critical breach`]),
  ];
}

/** The tables that are outliers: "mostly" is more than half. A reason never excuses competence in spite of a critical breach. */
export function outliersIn(tables: readonly Departures[], reasons = OUTLIER_REASONS): Outliers {
  const outliers = tables.flatMap((departures): Outlier[] => {
    const says = saysOf(departures).join('; ');
    const because = departures.competentThoughCritical > 0 ? undefined : reasons[departures.scenario];
    return says === ''
      ? []
      : [{ table: nameOf(departures), scenario: departures.scenario, says, ...(because === undefined ? {} : { because }) }];
  });
  const named = new Set(outliers.map(({ scenario }) => scenario));
  return { outliers, needless: Object.keys(reasons).filter((scenario) => !named.has(scenario)) };
}

/** The outliers in lines for the screen. */
export function outlierLines({ outliers, needless }: Outliers): string[] {
  if (outliers.length + needless.length === 0) return ['No outliers: one departure mostly scores 80 to 95, three mostly below 70.'];
  return [
    ...outliers.map(
      ({ table, says, because }) => `${table}: ${says}. ${because ?? 'NOT EXPLAINED: mend the story, or say why in outliers.ts.'}`,
    ),
    ...needless.map((scenario) => `${scenario}: a reason is given in outliers.ts, but no table of it is an outlier any more.`),
  ];
}
