import type { PublicMoment } from '#src/protocol/live.ts';
import type { PhoneRoom } from './phoneRoom.ts';

/** The address that phones open: one that the service named, or, where it named none, the one that this page came from. */
export function joinAddress({ room, address }: Pick<PhoneRoom, 'room' | 'address'>, joinPage: string): string {
  return room?.addresses[address] ?? room?.addresses[0] ?? new URL(joinPage, location.href).href;
}

/** Whether an address leads to this machine alone, where no phone can follow. */
export function isThisMachineAlone(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** What the projector says of joining; undefined where there is no room. */
export function joinOf(phones: PhoneRoom, joinPage: string): PublicMoment['join'] {
  const { room, isLarge, perTable } = phones;
  return room && { address: joinAddress(phones, joinPage), code: room.code, isLarge, perTable };
}
