/** What a key can do. Letters of replies are not among them: those follow from the replies on the screen. */
export type CommandId =
  | 'next'
  | 'back'
  | 'voting'
  | 'counts'
  | 'again'
  | 'findings'
  | 'take'
  | 'rewind'
  | 'undo'
  | 'blank'
  | 'pass'
  | 'unpass'
  | 'track'
  | 'compare'
  | 'debrief'
  | 'help';

export interface Command {
  readonly id: CommandId;
  readonly name: string;
  /** As browsers name keys; letters in lower case. */
  readonly keys: readonly string[];
}

/** The commands with the keys they have at first. The first key of each stands on its button. */
export const COMMANDS: readonly Command[] = [
  { id: 'next', name: 'Next step (clicker forward)', keys: ['PageDown'] },
  { id: 'back', name: 'One step back (clicker back)', keys: ['PageUp'] },
  { id: 'voting', name: 'Open or close voting', keys: ['v'] },
  { id: 'counts', name: 'Show or hide counts', keys: ['r'] },
  { id: 'again', name: 'Vote again', keys: ['2'] },
  { id: 'findings', name: 'Reveal or hide findings', keys: ['f'] },
  { id: 'take', name: 'Go on, or take the path that leads', keys: ['ArrowRight'] },
  { id: 'rewind', name: 'Rewind to the moment before', keys: ['ArrowLeft'] },
  { id: 'undo', name: 'Undo', keys: ['z'] },
  { id: 'blank', name: 'Blank the screen', keys: ['b', '.'] },
  { id: 'pass', name: 'Count one who passes', keys: ['p'] },
  { id: 'unpass', name: 'Take one pass away', keys: ['o'] },
  { id: 'track', name: 'Next group, or the other procedure', keys: ['g'] },
  { id: 'compare', name: 'Ways side by side', keys: ['c'] },
  { id: 'debrief', name: 'To the debrief and back', keys: ['d'] },
  { id: 'help', name: 'Show the keys', keys: ['?'] },
];

/** What a trainer has changed: the key of a command, or an empty word where it has none. */
export type KeyChanges = Readonly<Partial<Record<CommandId | 'letters', string>>>;

/** The keys of a command: those it has at first, or the one that the trainer has chosen. */
export function keysOf(command: CommandId, changes: KeyChanges): readonly string[] {
  const changed = changes[command];
  if (changed !== undefined) return changed === '' ? [] : [changed];
  return COMMANDS.find(({ id }) => id === command)?.keys ?? [];
}

/** The name of a key as keyboards print it. */
export function keyInWords(key: string): string {
  const names: Readonly<Record<string, string>> = {
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    PageDown: 'PgDn',
    PageUp: 'PgUp',
    ' ': 'Space',
  };
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** A key as it is compared: letters in lower case, since Shift may be held. */
export function plainKey(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** The command that a key calls; undefined where it calls none. A key given to two commands calls the one that was chosen for it. */
export function commandFor(key: string, changes: KeyChanges): CommandId | undefined {
  const pressed = plainKey(key);
  const chosen = COMMANDS.find(({ id }) => changes[id] === pressed);
  return (chosen ?? COMMANDS.find(({ id }) => keysOf(id, changes).includes(pressed)))?.id;
}

/** Whether letters count hands or take paths by themselves; a trainer can switch that off. */
export function lettersAreOn(changes: KeyChanges): boolean {
  return changes.letters !== '';
}
