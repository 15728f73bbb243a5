import { networkInterfaces } from 'node:os';
import type { Configuration } from '../configuration/configuration.ts';

/** Every IPv4 address that this machine has on a network, those of home and office networks first. */
function addressesOnNetwork(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const outward = all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
  const isLocal = (address: string): boolean => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address);
  return outward.sort((one, other) => Number(isLocal(other)) - Number(isLocal(one)));
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** Where phones find the page to join by. `port` is the one that the desk called. Empty where only this machine can reach the service. */
export function joinAddresses({ publicOrigin, host, basePath }: Configuration, port: string): string[] {
  if (publicOrigin !== undefined) return [`${publicOrigin}${basePath}join/`];
  if (isLoopback(host)) return [];
  const hosts = isEverywhere(host) ? addressesOnNetwork() : [host.includes(':') ? `[${host}]` : host];
  return hosts.map((each) => `http://${each}${port === '' ? '' : `:${port}`}${basePath}join/`);
}
