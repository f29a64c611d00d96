import { packageOf } from '../discover/package-of';
import { bindingAt, callAt, functionAt, importAt } from '../model/entries';
import type { ClassFact, FileFacts, TypeReference } from '../model/facts';
import { displayName } from './display-name';
import type { Evaluator } from './evaluator';
import type { Entry } from './handlers';
import { branches, UNDEFINED, type Value } from './values';

interface Contract { readonly package: string; readonly name: string }

/** Methods that a framework calls because of what their class implements, extends or is decorated with: guards, interceptors, life cycles. */
export function calledMethods(evaluator: Evaluator, file: FileFacts): readonly Entry[] {
  return file.classes.flatMap((fact, index) => {
    const called = contractsOf(evaluator, file, fact).flatMap((contract) => evaluator.catalogue.called(evaluator.catalogue.libraryOf(contract.package), contract.name));
    return called.flatMap(({ methods, entry }) => methods.flatMap((name) => entriesNamed(name === 'constructor' ? constructorOf(file, fact) : evaluator.member({ kind: 'self', file, class: index }, name), entry)));
  });
}

function constructorOf(file: FileFacts, fact: ClassFact): Value {
  return fact.construct === undefined ? UNDEFINED : { kind: 'function', file, function: fact.construct };
}

function entriesNamed(value: Value, kind: Entry['kind']): readonly Entry[] {
  return branches(value).flatMap((branch): readonly Entry[] => {
    const fact = branch.kind === 'function' ? functionAt(branch.file, branch.function) : undefined;
    return branch.kind !== 'function' || fact === undefined ? [] : [{ file: branch.file, function: branch.function, kind, name: displayName(branch.file, fact), line: fact.line }];
  });
}

function contractsOf(evaluator: Evaluator, file: FileFacts, fact: ClassFact): readonly Contract[] {
  const base = fact.extends?.kind === 'call' ? callAt(file, fact.extends.call)?.callee : fact.extends;
  const expressions = [...(base === undefined ? [] : [base]), ...(fact.decorators ?? []).map((decorator) => decorator.callee)];
  const exported = expressions.flatMap((expression) => branches(evaluator.evaluate(file, expression, undefined)))
    .flatMap((value): readonly Contract[] => (value.kind === 'api' ? [{ package: value.package, name: value.path.join('.') }] : []));
  return [...fact.implements.flatMap((type) => implemented(file, type)), ...exported];
}

function implemented(file: FileFacts, type: TypeReference): readonly Contract[] {
  const imported = importAt(file, bindingAt(file, type.binding ?? -1)?.import ?? -1);
  const packageName = imported === undefined ? undefined : packageOf(imported.from);
  if (imported === undefined || packageName === undefined) return [];
  return [{ package: packageName, name: imported.name === '*' ? type.name.split('.').slice(1).join('.') : imported.name }];
}
