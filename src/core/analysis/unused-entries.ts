import picomatch from 'picomatch/posix';
import type { Config } from '../config/config';
import { placeInFile, type Place } from '../config/left-out';
import { nearestName } from '../model/nearest-name';
import { onceForPair } from '../model/once-for-pair';
import type { EdgePattern, NamePatterns, Policy } from '../config/policy';
import type { Discovery } from '../discover/discovery';
import { isFunctionMeant, isSiteMeant } from '../link/given-durations';
import type { LinkedModel } from '../link/linked-model';
import { namesLike } from '../rules/support/name-patterns';
import { hopsOf, isMeant, isNamed, namedNodes, type Hop, type NamedNode } from '../rules/support/policy-hops';

/** An entry of the configuration that the workspace does not bear out. */
export interface EntryProblem {
  readonly place: Place;
  readonly message: string;
  readonly suggestion?: string;
  /** True for an entry without effect: worth knowing, and no reason to fail. */
  readonly isAdvice: boolean;
}

/** An entry without effect by its place in what holds of the file, and why. */
interface Useless { readonly place: Place; readonly why: string; readonly suggestion?: string }

/** Entries that match nothing. `config` is that of the one file whose entries are judged. */
export function unusedEntries(config: Config, model: LinkedModel, discovery: Discovered): readonly EntryProblem[] {
  const found = [
    ...placeProblems(config, discovery),
    ...policyProblems(config, model),
    ...externalProblems(config, model),
    ...Object.keys(config.durations).flatMap((key) => durationProblem(key, model)),
  ];
  return found.map(({ place, why, ...rest }) => {
    const inFile = placeInFile(place, config.leftOut ?? []);
    return { ...rest, place: inFile, message: `"${inFile.join('.')}" has no effect: ${why}.`, isAdvice: true };
  });
}

type Discovered = Pick<Discovery, 'files' | 'excluded'>;

/** What only the list of files tells, which edits do not change. */
const placeProblems = onceForPair((config: Config, { files, excluded }: Discovered): readonly Useless[] => {
  const paths = files.map((file) => file.path);
  return [
    ...globProblems(config, paths, excluded),
    ...Object.entries(config.services).flatMap(([name, { root }]) => (isFolderOf(root, paths) ? [] : [{ place: ['services', name, 'root'], why: `there is no code in ${root}` }])),
  ];
});

function externalProblems({ external }: Config, { nodes }: LinkedModel): readonly Useless[] {
  return external.flatMap((pattern, index) => {
    const isLike = namesLike([pattern]);
    return nodes.some(({ name }) => isLike(name)) ? [] : [unknown(['external', index], pattern, nodes.map(({ name }) => name))];
  });
}

function durationProblem(key: string, { sites, files }: LinkedModel): readonly Useless[] {
  const place = ['durations', key];
  if (!key.includes('#')) return sites.some((linked) => isSiteMeant(linked, key)) ? [] : [{ place, why: `no call goes to ${key}` }];
  const isThere = [...files.values()].some((file) => file.functions.some((_, index) => isFunctionMeant({ file, function: index }, key)));
  return isThere ? [] : [{ place, why: `there is no function ${key}` }];
}

function policyProblems({ policies, limits }: Config, model: LinkedModel): readonly Useless[] {
  if (policies.length === 0 && limits.length === 0) return [];
  const nodes = [...namedNodes(model).values()];
  const hops = hopsOf(model);
  return [
    ...policies.flatMap((policy) => [...nameProblems(policy, nodes), ...exceptionProblems(policy, hops)]),
    ...limits.flatMap((limit) => unknownNames([...limit.place, 'from'], limit.from, nodes)),
  ];
}

function isFolderOf(root: string, paths: readonly string[]): boolean {
  const folder = root.replace(/^(?:\.\/)+|^\.$/, '').replace(/\/+$/, '');
  return folder === '' || paths.some((path) => path.startsWith(`${folder}/`));
}

function globProblems({ include, exclude, overrides }: Config, paths: readonly string[], excluded: readonly string[]): readonly Useless[] {
  const all = [...paths, ...excluded];
  const unless = (place: Place, glob: string, among: readonly string[]): readonly Useless[] => (matchesOne(glob, among) ? [] : [uselessGlob(place, glob, all)]);
  return [
    ...include.flatMap((glob, index) => unless(['include', index], glob, paths)),
    // A kind of file that is left out wherever it stands may well come later.
    ...exclude.flatMap((glob, index) => (glob.startsWith('**/') && insideOf(glob, all) === undefined ? [] : unless(['exclude', index], glob, excluded))),
    ...overrides.flatMap(({ files }, index) => files.flatMap((glob, inner) => unless(['overrides', index, 'files', inner], glob, paths))),
  ];
}

/** Globs are of files: elsewhere the name of a folder may mean all that is in it. */
function uselessGlob(place: Place, glob: string, paths: readonly string[]): Useless {
  const inside = insideOf(glob, paths);
  return inside === undefined ? { place, why: `no file matches ${glob}` } : { place, why: 'it is a folder, and globs are of files', suggestion: inside };
}

/** The glob of what is in a folder that a glob names; `undefined` when it names none. */
function insideOf(glob: string, paths: readonly string[]): string | undefined {
  const inside = `${glob.replace(/^\/+|\/+$/g, '')}/**`;
  return /\*$/.test(glob) || !matchesOne(inside, paths) ? undefined : inside;
}

function matchesOne(glob: string, paths: readonly string[]): boolean {
  const matches = picomatch(glob, { dot: true });
  return paths.some((path) => matches(path));
}

/** What is forbidden may well be nowhere, so a name on the right of such a policy is told only where it looks mistyped. */
function nameProblems(policy: Policy, nodes: readonly NamedNode[]): readonly Useless[] {
  const targets = unknownNames([...policy.place, 'to'], policy.to, nodes);
  return [...unknownNames([...policy.place, 'from'], policy.from, nodes), ...(policy.kind === 'forbidden' ? targets.filter(({ suggestion }) => suggestion !== undefined) : targets)];
}

function unknownNames(place: Place, patterns: NamePatterns, nodes: readonly NamedNode[]): readonly Useless[] {
  return patterns.flatMap((pattern) => (pattern.includes('*') || nodes.some((node) => isNamed([pattern], node)) ? [] : [unknown(place, pattern, nodes.flatMap(({ names }) => names))]));
}

function unknown(place: Place, name: string, known: readonly string[]): Useless {
  const suggestion = nearestName(name, known);
  return { place, why: `nothing in the map is called ${name}`, ...(suggestion === undefined ? {} : { suggestion }) };
}

function exceptionProblems(policy: Policy, hops: readonly Hop[]): readonly Useless[] {
  const isBroken = (exception: EdgePattern): boolean => hops.some((hop) => isMeant(exception, hop) && (policy.kind === 'allowed' ? isNamed(policy.from, hop.from) : isMeant(policy, hop)));
  // An exception of what is required excuses a service from making a call.
  if (policy.kind === 'required') return [];
  return policy.except.flatMap((exception, index) => (isBroken(exception) ? [] : [{ place: [...policy.place, 'except', index], why: 'nothing needs this exception' }]));
}
