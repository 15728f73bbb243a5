/** A role that a task can be sorted to. */
export interface SortRole {
  readonly id: string;
  readonly name: string;
  /** What the role does, as a sentence that begins with the role. */
  readonly does: string;
}

/** One task to sort, with the role it belongs to and why. */
export interface SortItem {
  readonly id: string;
  readonly task: string;
  readonly role: string;
  /** Other roles that could do it too; the reason says when. */
  readonly also?: readonly string[];
  readonly because: string;
}

/** Whether a task may stand with this role. */
export function belongsWith(item: SortItem, role: string): boolean {
  return item.role === role || (item.also?.includes(role) ?? false);
}
