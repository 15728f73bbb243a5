import { Hono } from 'hono';
import type { Context } from 'hono';
import { publicMoment } from '#src/protocol/live.ts';
import { joinMessage, voteMessage } from '#src/protocol/liveRoom.ts';
import type { RoomJoined, RoomOpened, VoteTaken } from '#src/protocol/liveRoom.ts';
import { clientOf, createBuckets, rateLimit, refuseForNow } from '../rateLimit.ts';
import { readMessage, refuse, Refused } from '../refuse.ts';
import type { Service, Signed } from '../service.ts';
import { requireUser } from '../signIn/guards.ts';
import { hashOfToken } from '../signIn/token.ts';
import { hashOfDevice, isDeviceOf, newDevice } from './deviceToken.ts';
import { openStream } from './eventStream.ts';
import { joinAddresses } from './joinAddresses.ts';
import type { Room } from './room.ts';
import { readCode } from './roomCode.ts';
import type { Rooms } from './rooms.ts';

const MOST_BYTES_OF_MOMENT = 200_000;
const MOST_BYTES = 2_000;
const MOST_PHONES = 600;
const MOST_DESKS = 6;

/** Forty phones may share one address, so what a phone does is counted for its room. */
const DEVICES_OF_A_ROOM = { most: 600, perSeconds: 3600 };
const VOTES_OF_A_ROOM = { most: 1500, perSeconds: 10 };
const VOTES_OF_A_DEVICE = { most: 20, perSeconds: 20 };
const MOMENTS_OF_A_ROOM = { most: 200, perSeconds: 10 };
/** What no room answers for: opening rooms, and codes that open none. */
const ROOMS_FROM_ONE_ADDRESS = { most: 30, perSeconds: 3600 };
const WRONG_CODES_FROM_ONE_ADDRESS = { most: 60, perSeconds: 600 };

const GONE = 'There is no such room, or it is over. Ask the trainer for the code that is on the screen now.';
const TOO_MANY = 'Too many rooms are open. Close one that is over, or try again tomorrow.';

async function roomIn(rooms: Rooms, context: Context): Promise<Room> {
  const room = await rooms.find('id', context.req.param('id') ?? '');
  if (room === undefined) throw new Refused(404, GONE);
  return room;
}

/** The room of the address, for whoever holds the secret that was given when it was opened. */
async function roomDriven(rooms: Rooms, context: Context): Promise<Room> {
  const room = await roomIn(rooms, context);
  const [, secret] = /^Bearer ([\w-]{20,100})$/.exec(context.req.header('authorization') ?? '') ?? [];
  if (secret === undefined || hashOfToken(secret) !== room.driverHash)
    throw new Refused(403, 'Only the desk that opened this room can drive it.');
  return room;
}

async function openRoom({ configuration }: Service, rooms: Rooms, context: Context): Promise<Response> {
  const opened = await rooms.open();
  if (opened === undefined) return refuse(context, 503, TOO_MANY);
  const { room, driver } = opened;
  const { host } = new URL(`http://${context.req.header('host') ?? 'localhost'}`);
  const addresses = joinAddresses(configuration, /:(\d+)$/.exec(host)?.[1] ?? '');
  const answer: RoomOpened = { room: room.id, code: room.code, driver, addresses };
  return context.json(answer);
}

/** Opening a room where rooms are for people who are signed in: their cookie goes to `api/hr` alone. Mounted at `api/hr`. */
export function userRoomRoutes(service: Service, rooms: Rooms): Hono<Signed> {
  const routes = new Hono<Signed>();
  routes.post('/rooms', requireUser(service), (context) =>
    service.configuration.liveRooms === 'off'
      ? refuse(context, 404, 'Rooms for phones are switched off here (LIVE_ROOMS).')
      : openRoom(service, rooms, context),
  );
  return routes;
}

/** The desk of a trainer: opens a room, shows moments, hears counts, ends it. */
function deskRoutes(service: Service, rooms: Rooms): Hono {
  const routes = new Hono();
  const moments = createBuckets(service.now, MOMENTS_OF_A_ROOM);
  routes.post('/rooms', rateLimit(service, ROOMS_FROM_ONE_ADDRESS), (context) => {
    const { liveRooms } = service.configuration;
    if (liveRooms === 'anyone') return openRoom(service, rooms, context);
    return refuse(context, 404, 'Rooms for phones are not open to everybody here. Sign in first, or ask whoever runs the service.');
  });
  routes.post('/rooms/:id/moment', async (context) => {
    const room = await roomDriven(rooms, context);
    const wait = moments.take(room.id);
    if (wait > 0) return refuseForNow(context, wait);
    const isShown = await rooms.show(room, await readMessage(context, publicMoment, MOST_BYTES_OF_MOMENT));
    return isShown ? context.json({ shown: true }) : refuse(context, 409, 'The room shows something later already.');
  });
  routes.get('/rooms/:id/tally', async (context) => {
    const room = await roomDriven(rooms, context);
    if (room.desks >= MOST_DESKS) return refuse(context, 429, 'This desk is open in too many windows. Close some of them.');
    const stream = openStream((ended) => room.remove(ended));
    room.addDesk(stream);
    return stream.response;
  });
  routes.delete('/rooms/:id', async (context) => {
    await rooms.close(await roomDriven(rooms, context));
    return context.json({ closed: true });
  });
  return routes;
}

/** A phone: joins by code, hears what stands, answers. */
function phoneRoutes(service: Service, rooms: Rooms): Hono {
  const routes = new Hono();
  const wrongCodes = createBuckets(service.now, WRONG_CODES_FROM_ONE_ADDRESS);
  const devices = createBuckets(service.now, DEVICES_OF_A_ROOM);
  const votes = createBuckets(service.now, VOTES_OF_A_ROOM);
  const votesOfDevice = createBuckets(service.now, VOTES_OF_A_DEVICE);
  routes.post('/join', async (context) => {
    const { code, device } = await readMessage(context, joinMessage, MOST_BYTES);
    const caller = clientOf(service, context);
    const waitForCode = wrongCodes.take(caller);
    if (waitForCode > 0) return refuseForNow(context, waitForCode);
    // Given back at once: a room that joins all together has not guessed.
    wrongCodes.giveBack(caller);
    const room = await rooms.find('code', readCode(code));
    if (room === undefined) {
      wrongCodes.take(caller);
      return refuse(context, 404, 'No room has this code. Look at the screen, and type it again.');
    }
    if (device !== undefined && isDeviceOf(room.salt, device)) return context.json({ room: room.id, device } satisfies RoomJoined);
    const wait = devices.take(room.id);
    if (wait > 0) return refuseForNow(context, wait);
    return context.json({ room: room.id, device: newDevice(service, room.salt) } satisfies RoomJoined);
  });
  routes.get('/rooms/:id/events', async (context) => {
    const room = await roomIn(rooms, context);
    if (room.phones >= MOST_PHONES) return refuse(context, 429, 'This room is full.');
    const stream = openStream((ended) => room.remove(ended));
    room.addPhone(stream);
    return stream.response;
  });
  routes.post('/rooms/:id/votes', async (context) => {
    const room = await roomIn(rooms, context);
    const { ballot, device, choice } = await readMessage(context, voteMessage, MOST_BYTES);
    if (!isDeviceOf(room.salt, device)) return refuse(context, 403, 'This device is not in this room. Join again by the code.');
    const wait = Math.max(votesOfDevice.take(hashOfDevice(room.salt, '', device)), votes.take(room.id));
    if (wait > 0) return refuseForNow(context, wait);
    const offered = room.moment?.now.screen === 'moment' ? (room.moment.now.question?.options ?? []) : [];
    const isOffered = choice === 'pass' || offered.some(({ letter }) => letter === choice);
    const given = { ballot, device: hashOfDevice(room.salt, ballot, device), choice };
    if (!isOffered || !(await rooms.answer(room, given))) return refuse(context, 409, 'Voting on this has closed.');
    return context.json({ taken: choice } satisfies VoteTaken);
  });
  return routes;
}

/** Rooms for phones. No route here reads a cookie, and none is sent here. Mounted at `api/live`. */
export function liveRoutes(service: Service, rooms: Rooms): Hono {
  return new Hono().route('/', deskRoutes(service, rooms)).route('/', phoneRoutes(service, rooms));
}
