import type { Remark } from '../problem.ts';

const UNDER = /^Under (\S+) (.*)$/;

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Remarks that differ only in the procedure they speak of, made one: "Under jcu and unisq ...". */
export function joinProcedures(remarks: readonly Remark[]): readonly Remark[] {
  const alike = Map.groupBy(remarks, ({ file, entry, says, mend }) => JSON.stringify([file, entry, says.replace(UNDER, '$2'), mend]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const procedures = group.flatMap(({ says }) => UNDER.exec(says)?.[1] ?? []);
    return { ...first, says: first.says.replace(UNDER, `Under ${listed([...new Set(procedures)])} $2`) };
  });
}
