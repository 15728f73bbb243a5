/** A service that helps, as the safety panel shows it. */
export interface Support {
  /** The heading it stands under: Now, Crisis 24/7, Support. */
  readonly tier: string;
  readonly service: string;
  /** As it is printed: a number, an address, or whom to ask. */
  readonly number: string;
  /** Digits to dial; absent where there is nothing to dial. */
  readonly dial?: string | undefined;
  readonly for: string;
  readonly note?: string | undefined;
}

/** Where help is to be had, in the order in which it is shown. */
export interface Supports {
  /** The day on which the numbers were last checked. */
  readonly checked: string;
  readonly services: readonly Support[];
}
