import type { PublicMoment } from '#src/protocol/live.ts';

/** What desk and projector say to each other, within one browser and without a server. */
export type LinkMessage =
  /** The desk: what the room may see; null where no session is open. It is also the heartbeat. */
  | { readonly says: 'moment'; readonly moment: PublicMoment | null }
  /** A projector that has just opened, or was reloaded, asks what to show. */
  | { readonly says: 'what now' }
  /** A projector answers each message of the desk, so that the desk knows it is there. */
  | { readonly says: 'seen'; readonly version: number }
  /** A key pressed in the projector's window, where a clicker may well send it. */
  | { readonly says: 'key'; readonly key: string; readonly shift: boolean };

const CHANNEL = 'first-port/live';
/** How often the desk sends what stands, changed or not. */
export const HEARTBEAT = 2_000;
/** After so long without a word the other side counts as gone. */
export const GONE_AFTER = 5_000;

/** One end of the link. Where a browser has no BroadcastChannel, nothing is heard, and the connection light says so. */
export interface LiveLink {
  send: (message: LinkMessage) => void;
  close: () => void;
}

/** Opens one end of the link between the windows of this browser. */
export function openLink(hears: (message: LinkMessage) => void): LiveLink {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<LinkMessage>) => hears(data);
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
