import type { GivenNames } from '../discover/discovery';
import { withoutExtension } from '../discover/paths';
import { groupBy } from '../model/group-by';
import { channelNames, directionOf, isChannel } from './channels';
import { functionsMeant, startsFunction } from './invoked-functions';
import { isSameList } from './kept-phases';
import type { LinkInput } from './link-input';
import type { LinkedSite } from './linked-model';
import { isGenericVariable } from './shared-variables';
import { toTarget } from './targets';
import type { TextPart } from './values';

/**
 * Sites at channels whose names variables hold, with what their services are given, where that lets a sender meet a receiver or tells channels apart; all
 * others as they are.
 */
export type GiveNames = (sites: readonly LinkedSite[], told: readonly GivenNames[]) => readonly LinkedSite[];

/** A value that somebody is to replace says nothing. */
const PLACEHOLDER = /your|change|replace|example|todo|xxx/i;
/** The address of a queue and the name of a resource end with what it is called. */
const ADDRESSED = /^(?:https?:\/\/[^/]+\/(?:.*\/)?|arn:(?:.*[:/])?)([\w.-]+)$/;
const NAME = /^[\w./#*-]+(?::[\w./#*-]+)*$/;

export function nameGiver({ environment, surroundings, namedFunctions }: Pick<LinkInput, 'environment' | 'surroundings' | 'namedFunctions'>): GiveNames {
  const given = new Map<string, string>();
  for (const { name, service, value } of environment) {
    const key = keyOf(name, service);
    const called = ADDRESSED.exec(value)?.[1] ?? (NAME.test(value) ? value : undefined);
    if (!given.has(key) && called !== undefined && !PLACEHOLDER.test(value)) given.set(key, called);
  }
  let known = new WeakMap<LinkedSite, LinkedSite>();
  let last: readonly GivenNames[] = [];
  return (sites, told) => {
    if (!isSameList(last, told)) known = new WeakMap();
    last = told;
    const around = withTold(surroundings, told);
    const named = sites.map((linked) => {
      const found = known.get(linked) ?? withNames(given, around, linked);
      known.set(linked, found);
      return found;
    });
    return named.every((linked, index) => linked === sites[index]) ? sites : meeting(sites, named, namedFunctions);
  };
}

function keyOf(name: string, service: string | undefined): string {
  return `${service ?? ''}\n${name}`;
}

function withNames(given: ReadonlyMap<string, string>, around: Around, linked: LinkedSite): LinkedSite {
  if (!isChannel(linked) && !startsFunction(linked)) return linked;
  const read = (name: string): readonly string[] => {
    const ofFunctions = givenToFunctions(around, linked, name);
    const only = ofFunctions.length > 0 ? undefined : givenTo(given, name, linked.site.services);
    return only === undefined ? ofFunctions : [only];
  };
  const alternatives = linked.alternatives.flatMap((parts) => named(parts, read));
  return alternatives.every((parts, index) => parts === linked.alternatives[index]) ? linked : { ...linked, alternatives, site: { ...linked.site, target: toTarget(linked.site.category, alternatives) } };
}

/** The channels that a variable names in the functions of a file. */
type Around = (file: string, variable: string) => readonly string[];

function withTold(surroundings: LinkInput['surroundings'], told: readonly GivenNames[]): Around {
  const byModule = groupBy(told, ({ module }) => module);
  return (file, variable) => [...surroundings(file).givenNames[variable] ?? [], ...(byModule.get(withoutExtension(file)) ?? []).flatMap(({ names }) => names[variable] ?? [])];
}

/** A text for each name that its first variable with one may hold. */
function named(parts: readonly TextPart[], read: (variable: string) => readonly string[]): readonly (readonly TextPart[])[] {
  const names = parts.map((part) => ('hole' in part && part.because === 'environment' ? read(part.hole) : []));
  const first = names.findIndex((all) => all.length > 0);
  return (names[first] ?? []).length === 0 ? [parts] : (names[first] ?? []).map((name) => parts.map((part, index): TextPart => {
    const known = index === first ? name : names[index]?.length === 1 ? names[index][0] : undefined;
    return known === undefined ? part : { known };
  }));
}

/** What the functions of a cloud that come to the site are told. */
function givenToFunctions(around: Around, { file, reaches }: LinkedSite, name: string): readonly string[] {
  const starting = new Set([file.file, ...reaches.flatMap(({ entry }) => entry?.file.file ?? [])]);
  return [...new Set([...starting].flatMap((one) => around(one, name)))].slice(0, MOST_NAMES);
}

/** Of one that many functions know otherwise nobody can tell which is meant. */
const MOST_NAMES = 8;

/** What all services that run the code are given alike. */
function givenTo(given: ReadonlyMap<string, string>, name: string, services: readonly string[]): string | undefined {
  const [first, ...others] = services.map((service) => given.get(keyOf(name, service)) ?? given.get(keyOf(name, undefined)));
  return others.every((other) => other === first) ? first : undefined;
}

function meeting(sites: readonly LinkedSite[], named: readonly LinkedSite[], functions: LinkInput['namedFunctions']): readonly LinkedSite[] {
  const ends = new Map<string, Set<string>>();
  for (const linked of named.filter(isChannel)) {
    for (const name of channelNames(linked)) ends.set(name, (ends.get(name) ?? new Set()).add(directionOf(linked)));
  }
  const told = genericNamesTold(sites, named);
  return sites.map((linked, index) => {
    const other = named[index];
    return other !== undefined && other !== linked && (channelNames(linked).some((name) => told.has(name)) || channelNames(other).some((name) => ends.get(name)?.size === 2) || functionsMeant(functions, other).length > 0) ? other : linked;
  });
}

/** Names of variables that say nothing, where the deployment tells everybody who reads them, or some of them differently. */
function genericNamesTold(sites: readonly LinkedSite[], named: readonly LinkedSite[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  sites.forEach((linked, index) => {
    const other = named[index];
    if (other === undefined || !isChannel(linked)) return;
    for (const name of channelNames(linked).filter(isGenericVariable)) values.set(name, new Set([...values.get(name) ?? [], ...channelNames(other)]));
  });
  return new Set([...values].flatMap(([name, called]) => (!called.has(name) || called.size > 2 ? [name] : [])));
}
