import type { EnvironmentDefault } from '../discover/discovery';
import { channelNames, directionOf, isChannel } from './channels';
import type { LinkedSite } from './linked-model';
import { toTarget } from './targets';
import type { TextPart } from './values';

/**
 * Sites at channels whose names variables hold, with what their services are given, where that lets a sender meet a receiver; all others as they
 * are.
 */
export type GiveNames = (sites: readonly LinkedSite[]) => readonly LinkedSite[];

/** A value that somebody is to replace says nothing. */
const PLACEHOLDER = /your|change|replace|example|todo|xxx/i;
/** The address of a queue and the name of a resource end with what it is called. */
const ADDRESSED = /^(?:https?:\/\/[^/]+\/(?:.*\/)?|arn:(?:.*[:/])?)([\w.-]+)$/;
const NAME = /^[\w./#*-]+(?::[\w./#*-]+)*$/;

export function nameGiver(environment: readonly EnvironmentDefault[]): GiveNames {
  const given = new Map<string, string>();
  for (const { name, service, value } of environment) {
    const key = keyOf(name, service);
    const called = ADDRESSED.exec(value)?.[1] ?? (NAME.test(value) ? value : undefined);
    if (!given.has(key) && called !== undefined && !PLACEHOLDER.test(value)) given.set(key, called);
  }
  const known = new WeakMap<LinkedSite, LinkedSite>();
  return (sites) => {
    const named = sites.map((linked) => {
      const found = known.get(linked) ?? withNames(given, linked);
      known.set(linked, found);
      return found;
    });
    return named.every((linked, index) => linked === sites[index]) ? sites : meeting(sites, named);
  };
}

function keyOf(name: string, service: string | undefined): string {
  return `${service ?? ''}\n${name}`;
}

function withNames(given: ReadonlyMap<string, string>, linked: LinkedSite): LinkedSite {
  if (!isChannel(linked)) return linked;
  let isNamed = false;
  const alternatives = linked.alternatives.map((parts) => parts.map((part): TextPart => {
    const name = 'hole' in part && part.because === 'environment' ? givenTo(given, part.hole, linked.site.services) : undefined;
    if (name === undefined) return part;
    isNamed = true;
    return { known: name };
  }));
  return isNamed ? { ...linked, alternatives, site: { ...linked.site, target: toTarget(linked.site.category, alternatives) } } : linked;
}

/** What all services that run the code are given alike. */
function givenTo(given: ReadonlyMap<string, string>, name: string, services: readonly string[]): string | undefined {
  const [first, ...others] = services.map((service) => given.get(keyOf(name, service)) ?? given.get(keyOf(name, undefined)));
  return others.every((other) => other === first) ? first : undefined;
}

function meeting(sites: readonly LinkedSite[], named: readonly LinkedSite[]): readonly LinkedSite[] {
  const ends = new Map<string, Set<string>>();
  for (const linked of named.filter(isChannel)) {
    for (const name of channelNames(linked)) ends.set(name, (ends.get(name) ?? new Set()).add(directionOf(linked)));
  }
  return sites.map((linked, index) => {
    const other = named[index];
    return other !== undefined && other !== linked && channelNames(other).every((name) => ends.get(name)?.size === 2) ? other : linked;
  });
}
