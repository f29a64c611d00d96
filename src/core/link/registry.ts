import type { Expression, FileFacts } from '../model/facts';
import { apiKeys } from './api-keys';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import { knownText } from './strings';
import { branches, type CallInFrame, type Value } from './values';

/** What dependency injection provides in the workspace, by token. */
export type Registry = ReadonlyMap<string, Value>;

/** Reads module registrations of the catalogue (`ClientsModule.register`) and provider literals of module decorators. */
export function readRegistry(evaluator: Evaluator, files: Iterable<FileFacts>): Registry {
  const registry = new Map<string, Value>();
  for (const file of files) {
    readRegistrations(evaluator, file, registry);
    readProviders(evaluator, file, registry);
  }
  return registry;
}

function readRegistrations(evaluator: Evaluator, file: FileFacts, registry: Map<string, Value>): void {
  for (const call of file.calls) {
    if (call.callee.kind !== 'member' || !evaluator.catalogue.registrations.some((one) => one.key.endsWith(`.${memberName(call.callee)}`) || one.key === memberName(call.callee))) continue;
    for (const callee of branches(evaluator.evaluate(file, call.callee, undefined))) {
      if (callee.kind === 'api') readRegistration(evaluator, { file, call, frame: undefined }, callee, registry);
    }
  }
}

function readRegistration(evaluator: Evaluator, at: CallInFrame, callee: Value & { kind: 'api' }, registry: Map<string, Value>): void {
  const keys = apiKeys(evaluator, callee, at.call.form);
  for (const one of evaluator.catalogue.registrations.filter((candidate) => keys.some((key) => key.library === candidate.library && key.key === candidate.key))) {
    const described = evaluator.read({ at }, one.each);
    for (const item of described === undefined ? [] : branches(described)) addRegistration(evaluator, registry, one, item);
  }
}

function memberName(callee: Expression): string {
  return callee.kind === 'member' ? callee.name : '';
}

function addRegistration(evaluator: Evaluator, registry: Map<string, Value>, one: Evaluator['catalogue']['registrations'][number], item: Value): void {
  const token = one.token === undefined ? `type:${one.type}` : tokenKey(evaluator.member(item, one.token));
  if (token === undefined) return;
  const made = one.options === undefined ? item : optionsOf(evaluator, item, one.options);
  registry.set(token, { kind: 'instance', type: one.type, path: [], made: { how: 'registration', options: made } });
}

/** `useFactory()`: what the factory returns. */
function optionsOf(evaluator: Evaluator, item: Value, path: string): Value {
  const member = evaluator.member(item, path.replace(/\(\)$/, ''));
  if (!path.endsWith('()') || member.kind !== 'function') return member;
  const [returned] = member.file.functions[member.function]?.returns ?? [];
  return returned === undefined ? member : evaluator.evaluate(member.file, returned, member.frame);
}

function readProviders(evaluator: Evaluator, file: FileFacts, registry: Map<string, Value>): void {
  for (const decorator of file.classes.flatMap((fact) => fact.decorators ?? [])) {
    const [options] = decorator.arguments;
    if (options?.kind !== 'object') continue;
    const providers = evaluator.member(evaluator.evaluate(file, options, undefined), 'providers');
    if (providers.kind === 'array') for (const provider of providers.items) addProvider(evaluator, registry, provider);
  }
}

function addProvider(evaluator: Evaluator, registry: Map<string, Value>, provider: Value): void {
  if (provider.kind !== 'object') return;
  const token = tokenKey(evaluator.member(provider, 'provide'));
  const value = token === undefined ? undefined : providedValue(evaluator, provider);
  if (token !== undefined && value !== undefined) registry.set(token, value);
}

function providedValue(evaluator: Evaluator, provider: Value & { kind: 'object' }): Value | undefined {
  const useClass = evaluator.member(provider, 'useClass');
  if (useClass.kind === 'class') return { kind: 'self', file: useClass.file, class: useClass.class };
  const useValue = evaluator.member(provider, 'useValue');
  if (useValue.kind !== 'literal' && useValue.kind !== 'unknown') return useValue;
  const existing = evaluator.member(provider, 'useExisting');
  if (existing.kind === 'class') return { kind: 'self', file: existing.file, class: existing.class };
  const factory = evaluator.member(provider, 'useFactory');
  return factory.kind === 'function' ? factoryValue(evaluator, factory) : undefined;
}

function factoryValue(evaluator: Evaluator, factory: Value & { kind: 'function' }): Value | undefined {
  const fact = factory.file.functions[factory.function];
  const values = (fact?.returns ?? []).map((returned) => evaluator.evaluate(factory.file, returned, factory.frame));
  return values.find((value) => value.kind === 'instance' || value.kind === 'self' || value.kind === 'api' || knownText(value) !== undefined);
}

