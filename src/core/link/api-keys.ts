import { entryFor } from '../catalogue/keys';
import { packageOf } from '../discover/package-of';
import type { CallFact } from '../model/facts';
import type { FoundCall } from './catalogue-index';
import type { Evaluator } from './evaluator';
import type { Subject } from './subject';
import { branches, type CallInFrame, type Value } from './values';

export type ApiValue = Value & { kind: 'api' | 'instance' };

export interface ApiKey { readonly library: string; readonly key: string; readonly package: string }

/** The catalogue keys under which a call of this callee may stand, best first. */
export function apiKeys(evaluator: Evaluator, callee: ApiValue, form: CallFact['form']): readonly ApiKey[] {
  return callee.kind === 'api' ? exportKeys(evaluator, callee, form) : memberKeys(evaluator, callee.type, callee.path, callee.package, form);
}

function exportKeys(evaluator: Evaluator, callee: Value & { kind: 'api' }, form: CallFact['form']): readonly ApiKey[] {
  const { catalogue } = evaluator;
  const library = catalogue.libraryOf(callee.package);
  const path = callee.path.join('.');
  const isDefault = path === '' || path === 'default';
  if (form === 'new') return [{ library, key: `new ${isDefault ? 'default' : path}`, package: callee.package }];
  const own = { library, key: isDefault ? 'default()' : path, package: callee.package };
  const shared = catalogue.valueType(library, 'default');
  return shared === undefined ? [own] : [own, ...memberKeys(evaluator, shared, isDefault ? [] : callee.path, callee.package)];
}

function memberKeys(evaluator: Evaluator, type: string, path: readonly string[], packageName: string | undefined, form?: CallFact['form']): readonly ApiKey[] {
  const isNew = form === 'new';
  return evaluator.catalogue.lineage(type).map((typeKey) => {
    const [library = '', name = ''] = typeKey.split('#');
    const plain = path.length === 0 ? `${name}${isNew ? '' : '()'}` : `${name}.${path.join('.')}`;
    return { library, key: isNew ? `new ${plain}` : plain, package: packageName ?? library };
  });
}

export interface FoundApi extends FoundCall { readonly package: string; readonly callee: ApiValue }

/** The model of the first branch of a callee that has one. */
export function findApi(evaluator: Evaluator, callee: Value, form: CallFact['form']): FoundApi | undefined {
  for (const branch of branches(callee)) {
    const found = findApiOf(evaluator, branch, form);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The models of all branches that mean the same kind of call as the first: one of several clients, or of several methods. */
export function findApis(evaluator: Evaluator, callee: Value, form: CallFact['form']): readonly FoundApi[] {
  const all = branches(callee).flatMap((branch) => findApiOf(evaluator, branch, form) ?? []);
  return all.filter((one) => one.library === all[0]?.library && one.call.category === all[0].call.category && one.call.direction === all[0].call.direction);
}

function findApiOf(evaluator: Evaluator, callee: Value, form: CallFact['form']): FoundApi | undefined {
  if (callee.kind !== 'api' && callee.kind !== 'instance') return undefined;
  for (const key of apiKeys(evaluator, callee, form)) {
    const found = evaluator.catalogue.findCall(key.library, key.key);
    if (found !== undefined) return { ...found, package: reportedPackage(found.library.packages, key.package, found.library.name), callee };
  }
  return undefined;
}

/** The package a site reports: the one it was imported from when the model covers it, else the library. */
function reportedPackage(packages: Readonly<Record<string, string>>, imported: string, name: string): string {
  const whole = packageOf(imported);
  if (whole !== undefined && whole !== imported && Object.hasOwn(packages, whole)) return whole;
  return imported !== 'global' && entryFor(packages, imported) !== undefined ? imported : name;
}

/** The type whose instance a call of this callee makes, if any. */
export function madeType(evaluator: Evaluator, callee: ApiValue, form: CallFact['form'], suffix = ''): string | undefined {
  for (const key of apiKeys(evaluator, callee, form)) {
    const made = evaluator.catalogue.madeBy(key.library, key.key + suffix) ?? (key.key === 'default()' ? evaluator.catalogue.madeBy(key.library, `default${suffix}`) : undefined);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** What the paths of a found model are read on. */
export function subjectOf(found: FoundApi, at: CallInFrame): Subject {
  const { callee } = found;
  const last = callee.path.at(-1) ?? '';
  if (callee.kind === 'api') return { at, member: last };
  return { at, member: last, receiver: { ...callee, path: callee.path.slice(0, -1) } };
}
