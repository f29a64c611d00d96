import type { Config } from '../config/config';
import { placeInFile } from '../config/left-out';
import type { Policy } from '../config/policy';
import type { LinkedModel } from '../link/linked-model';
import { isOver } from '../rules/policy';
import { hopsOf, isMeant, isNamed, namedNodes, type Hop, type NamedNode } from '../rules/support/policy-hops';
import type { EntryProblem } from './unused-entries';

/** Calls that a policy requires and nobody makes, told where the policy stands, or where the file is named that it stands in. */
export function unmetPolicies(config: Config, own: Config, model: LinkedModel, today = ''): readonly EntryProblem[] {
  if (config.rules['policy']?.severity === 'off') return [];
  const required = config.policies.filter(({ kind }) => kind === 'required');
  if (required.length === 0) return [];
  const [nodes, hops] = [[...namedNodes(model).values()], hopsOf(model)];
  const mine = own.policies.filter(({ kind }) => kind === 'required').length;
  return required.flatMap((policy, index) => missingEdges(policy, nodes, hops, today).map((problem) => ({ ...problem, place: index < mine ? placeInFile(problem.place, own.leftOut ?? []) : ['extends'] })));
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
