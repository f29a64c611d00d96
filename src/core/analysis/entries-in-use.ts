import picomatch from 'picomatch/posix';
import type { Config } from '../config/config';
import { nearestName } from '../config/nearest-name';
import type { EdgePattern, NamePatterns, Policy } from '../config/policy';
import type { Discovery } from '../discover/discovery';
import type { LinkedModel } from '../link/linked-model';
import { isOver } from '../rules/policy';
import { hopsOf, isMeant, isNamed, namedNodes, type Hop, type NamedNode } from '../rules/support/policy-hops';

/** An entry of the configuration that the workspace does not bear out. */
export interface EntryProblem {
  readonly place: readonly (string | number)[];
  readonly message: string;
  readonly suggestion?: string;
  /** True for an entry without effect: worth knowing, and no reason to fail. */
  readonly isAdvice: boolean;
}

/** Entries that match nothing. `config` is that of the one file whose entries are judged. */
export function entryProblems(config: Config, model: LinkedModel, { files }: Pick<Discovery, 'files'>): readonly EntryProblem[] {
  const paths = files.map((file) => file.path);
  return [
    ...globProblems(config, paths),
    ...Object.entries(config.services).flatMap(([name, { root }]) => (isFolderOf(root, paths) ? [] : [useless(['services', name, 'root'], `there is no code in ${root}`)])),
    ...policyProblems(config, model),
  ];
}

function policyProblems({ policies, limits }: Config, model: LinkedModel): readonly EntryProblem[] {
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

/** Calls that a policy requires and nobody makes, told where the policy stands, or where the file is named that it stands in. */
export function unmetPolicies(config: Config, own: Config, model: LinkedModel, today = ''): readonly EntryProblem[] {
  if (config.rules['policy']?.severity === 'off') return [];
  const required = config.policies.filter(({ kind }) => kind === 'required');
  if (required.length === 0) return [];
  const [nodes, hops] = [[...namedNodes(model).values()], hopsOf(model)];
  const mine = own.policies.filter(({ kind }) => kind === 'required').length;
  return required.flatMap((policy, index) => missingEdges(policy, nodes, hops, today).map((problem) => (index < mine ? problem : { ...problem, place: ['extends'] })));
}

function globProblems({ include, overrides }: Config, paths: readonly string[]): readonly EntryProblem[] {
  const isUsed = (glob: string): boolean => {
    const matches = picomatch(glob, { dot: true });
    return paths.some((path) => matches(path));
  };
  return [
    ...include.flatMap((glob, index) => (isUsed(glob) ? [] : [useless(['include', index], 'no file is called so')])),
    ...overrides.flatMap(({ files }, index) => files.flatMap((glob, inner) => (isUsed(glob) ? [] : [useless(['overrides', index, 'files', inner], 'no file is called so')]))),
  ];
}

/** What is forbidden may well be nowhere, so a name on the right of such a policy is told only where it looks mistyped. */
function nameProblems(policy: Policy, nodes: readonly NamedNode[]): readonly EntryProblem[] {
  const targets = unknownNames([...policy.place, 'to'], policy.to, nodes);
  return [...unknownNames([...policy.place, 'from'], policy.from, nodes), ...(policy.kind === 'forbidden' ? targets.filter(({ suggestion }) => suggestion !== undefined) : targets)];
}

function unknownNames(place: EntryProblem['place'], patterns: NamePatterns, nodes: readonly NamedNode[]): readonly EntryProblem[] {
  return patterns.flatMap((pattern) => {
    if (pattern.includes('*') || nodes.some((node) => isNamed([pattern], node))) return [];
    const suggestion = nearestName(pattern, nodes.flatMap(({ names }) => names));
    return [{ ...useless(place, `nothing in the map is called ${pattern}`), ...(suggestion === undefined ? {} : { suggestion }) }];
  });
}

function exceptionProblems(policy: Policy, hops: readonly Hop[]): readonly EntryProblem[] {
  const isBroken = (exception: EdgePattern): boolean => hops.some((hop) => isMeant(exception, hop) && (policy.kind === 'allowed' ? isNamed(policy.from, hop.from) : isMeant(policy, hop)));
  // An exception of what is required excuses a service from making a call.
  if (policy.kind === 'required') return [];
  return policy.except.flatMap((exception, index) => (isBroken(exception) ? [] : [useless([...policy.place, 'except', index], 'nothing needs this exception')]));
}

function missingEdges(policy: Policy, nodes: readonly NamedNode[], hops: readonly Hop[], today: string): readonly EntryProblem[] {
  const isExcused = (node: NamedNode): boolean => policy.except.some((exception) => isNamed(exception.from, node) && !isOver(exception, today));
  const kept = new Set(hops.filter((hop) => isMeant(policy, hop)).map(({ from }) => from.node.id));
  const missing = nodes.filter((node) => node.node.kind === 'service' && isNamed(policy.from, node) && !kept.has(node.node.id) && !isExcused(node));
  return missing.map(({ node }) => ({
    place: policy.place, isAdvice: policy.severity === 'hint' || policy.severity === 'information',
    message: `\`${node.name}\` must talk to ${policy.to.length === 0 ? 'somebody' : policy.to.map((name) => `\`${name}\``).join(' or ')}${policy.style === undefined ? '' : `, ${policy.style}`}, and does not (${policy.name}).${policy.reason === undefined ? '' : ` ${policy.reason}`}`,
  }));
}

function useless(place: EntryProblem['place'], why: string): EntryProblem {
  return { place, message: `"${place.join('.')}" has no effect: ${why}.`, isAdvice: true };
}
