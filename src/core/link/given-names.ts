import type { EnvironmentDefault } from '../discover/discovery';
import type { Evidence } from '../model/communication-map';
import { isChannel } from './channels';
import type { LinkedSite } from './linked-model';
import { toTarget } from './targets';
import type { TextPart } from './values';

/** A site at a channel whose name a variable holds has the name that its service is given; one that is given none is the same site. */
export type GiveName = (linked: LinkedSite) => LinkedSite;

/** A value that somebody is to replace says nothing. */
const PLACEHOLDER = /your|change|replace|example|todo|xxx|<|\$/i;
const NAME = /^[\w.:/#*-]+$/;

export function nameGiver(environment: readonly EnvironmentDefault[]): GiveName {
  const given = new Map<string, EnvironmentDefault>();
  for (const entry of environment) {
    const key = keyOf(entry.name, entry.service);
    if (!given.has(key) && NAME.test(entry.value) && !PLACEHOLDER.test(entry.value)) given.set(key, entry);
  }
  const known = new WeakMap<LinkedSite, LinkedSite>();
  return (linked) => {
    const before = known.get(linked) ?? named(given, linked);
    known.set(linked, before);
    return before;
  };
}

type Given = ReadonlyMap<string, EnvironmentDefault>;

function keyOf(name: string, service: string | undefined): string {
  return `${service ?? ''}\n${name}`;
}

function named(given: Given, linked: LinkedSite): LinkedSite {
  if (!isChannel(linked)) return linked;
  const used = new Set<EnvironmentDefault>();
  const alternatives = linked.alternatives.map((parts) => parts.map((part) => {
    const entry = 'hole' in part && part.because === 'environment' ? givenTo(given, part.hole, linked.site.services) : undefined;
    if (entry === undefined) return part;
    used.add(entry);
    return { known: nameIn(entry.value) } satisfies TextPart;
  }));
  if (used.size === 0) return linked;
  const because = [...used].map((entry): Evidence => ({ reason: `\`${entry.name}\` is "${entry.value}" there`, file: entry.file, line: 1 }));
  const site = { ...linked.site, target: toTarget(linked.site.category, alternatives), because: [...linked.site.because, ...because] };
  return { ...linked, alternatives, site };
}

/** What all services that run the code are given alike. */
function givenTo(given: Given, name: string, services: readonly string[]): EnvironmentDefault | undefined {
  const [first, ...others] = services.map((service) => given.get(keyOf(name, service)) ?? given.get(keyOf(name, undefined)));
  return first !== undefined && others.every((other) => other?.value === first.value) ? first : undefined;
}

/** Queues and topics are called by the end of their address. */
function nameIn(value: string): string {
  return /^(?:https?:\/\/|arn:)/.test(value) ? value.split(/[/:]/).at(-1) ?? value : value;
}
