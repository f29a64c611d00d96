import type { FileFacts } from '../model/facts';
import type { FunctionInFile } from './call-graph';
import type { Evaluator } from './evaluator';
import type { Items, ListsByKey } from './lists-by-key';
import type { Program } from './program';
import { branches, type CallInFrame, type Value } from './values';

/** Functions that are put on something of their module under a name (`Page.getInitialProps = …`), by that name. */
export type NamedMembers = ListsByKey<FunctionInFile>;

export function membersNamed(file: FileFacts): Items<FunctionInFile> {
  return file.bindings.flatMap((binding) => (binding.function < 0 ? binding.properties ?? [] : []))
    .flatMap(({ name, value }) => (value.kind === 'function' && !name.includes('.') ? [[name, { file, function: value.function }] as const] : []));
}

/**
 * `Component.getInitialProps(context, client)` where `Component` is handed in by a framework: any function that the service put under that
 * name. Asked only where a client is handed over, because nothing else is worth the guess.
 */
export function membersCalled(evaluator: Evaluator, named: NamedMembers, at: CallInFrame, callee: Value): readonly FunctionInFile[] {
  if (callee.kind !== 'parameter' || at.call.callee.kind !== 'member') return [];
  const candidates = named.get(at.call.callee.name) ?? [];
  if (candidates.length === 0 || !handsOverClient(evaluator, at)) return [];
  return candidates.filter((one) => one.file !== at.file && isSameService(evaluator.program, one.file.file, at.file.file));
}

function handsOverClient(evaluator: Evaluator, at: CallInFrame): boolean {
  return at.call.arguments.some((argument) => branches(evaluator.evaluate(at.file, argument, undefined)).some((branch) => branch.kind === 'instance' && branch.path.length === 0));
}

function isSameService(program: Program, one: string, other: string): boolean {
  return program.serviceOf(one) === program.serviceOf(other);
}
