import { bindingAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import type { Add } from './module-providers';
import { importedAs } from './program';
import { isVague } from './vague';
import { text, type Value } from './values';

/** Notes what a file puts on an object that another file exports: `config.broker.channel = channel`. */
export function readPlaced(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const [index, { properties = [] }] of file.bindings.entries()) {
    const owner = properties.length === 0 ? undefined : exportedObject(evaluator, file, index);
    for (const { name, value } of owner === undefined ? [] : properties) add(placedKey(owner ?? '', name), { file: file.file, value: evaluator.evaluate(file, value, undefined) });
  }
}

/** What some file puts under the name of a member where the object that is exported says nothing of it. */
export function placedMember(evaluator: Evaluator, file: FileFacts, expression: Expression & { kind: 'member' }, value: Value): Value {
  if (!isVague(value)) return value;
  const names = [expression.name];
  let root = expression.object;
  for (; root.kind === 'member'; root = root.object) names.unshift(root.name);
  const owner = root.kind === 'reference' ? exportedObject(evaluator, file, root.binding) : undefined;
  return (owner === undefined ? undefined : evaluator.provided(placedKey(owner, names.join('.')), file.file)) ?? value;
}

/** The file and the name that an object is exported by, if another file exports it. */
function exportedObject(evaluator: Evaluator, file: FileFacts, index: number): string | undefined {
  const binding = bindingAt(file, index);
  if (binding === undefined || binding.function >= 0 || (binding.kind !== 'import' && binding.value?.kind !== 'call')) return undefined;
  const object = evaluator.evaluate(file, { kind: 'reference', binding: index }, undefined);
  if (object.kind !== 'object' || object.file === file || object.frame !== undefined) return undefined;
  const entry = object.file.exports.find((one) => 'value' in one && (one.value === object.expression || (one.value.kind === 'reference' && bindingAt(object.file, one.value.binding)?.value === object.expression)));
  return entry === undefined || !('name' in entry) ? undefined : `${object.file.file}#${importedAs(entry.name)}`;
}

function placedKey(owner: string, name: string): string {
  const token = `placed ${owner}.${name}`;
  return tokenKey(text(token)) ?? token;
}
