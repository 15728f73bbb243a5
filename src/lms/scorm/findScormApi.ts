/** The object a learning system puts into a window for its courses; its methods take and give text. */
export type RawScormApi = Readonly<Record<string, (...words: string[]) => unknown>>;

type Frame = Pick<Window, 'parent' | 'opener'> & Readonly<Record<string, unknown>>;

/** As many frames as the standards ask a course to look through, and some more. */
const DEEPEST = 20;

/** Looks at something of another window. One of another origin refuses to be looked at: then there is nothing. */
function look<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}

function findAbove(start: Frame, name: string): RawScormApi | undefined {
  let frame: Frame | undefined = start;
  for (let depth = 0; frame && depth < DEEPEST; depth += 1) {
    const here: Frame = frame;
    const found = look(() => here[name]);
    if (found) return found as RawScormApi;
    const above = look(() => here.parent as unknown as Frame);
    frame = above === here ? undefined : above;
  }
  return undefined;
}

/** Finds the interface of a learning system in the frames above a window, or above the window that opened it. */
export function findScormApi(start: unknown, name: 'API' | 'API_1484_11'): RawScormApi | undefined {
  const own = findAbove(start as Frame, name);
  if (own) return own;
  const top = look(() => (start as { top: Frame }).top);
  const opener = look(() => (start as Frame).opener as Frame | null) ?? (top && look(() => top.opener as Frame | null));
  return opener ? findAbove(opener, name) : undefined;
}
