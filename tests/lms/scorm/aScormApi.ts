import type { ScormDialect } from '#src/lms/scorm/ScormDialect.ts';

/** A learning system's interface that notes every call in order, and can be told what it knows and what it refuses. */
export class AScormApi {
  readonly calls: string[] = [];
  readonly values: Map<string, string>;
  refuses: RegExp = /(?!)/;
  readonly window: unknown;

  constructor(dialect: ScormDialect, known: Readonly<Record<string, string>> = {}) {
    this.values = new Map(Object.entries(known));
    const { initialize, get, set, commit, terminate } = dialect.methods;
    const note = (name: string) => () => {
      this.calls.push(name);
      return 'true';
    };
    const api = {
      [initialize]: note('initialize'),
      [commit]: note('commit'),
      [terminate]: note('terminate'),
      [get]: (element: string) => this.values.get(element) ?? '',
      [set]: (element: string, value: string) => {
        this.calls.push(`${element}=${value}`);
        if (this.refuses.test(element)) return 'false';
        this.values.set(element, value);
        return 'true';
      },
    };
    this.window = { [dialect.apiName]: api };
  }

  /** The calls since the last time this was asked. */
  since(): string[] {
    return this.calls.splice(0);
  }
}
