import type { FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { findImported } from './program';
import { text, unknown, type Value } from './values';

/** The value that `import { name } from 'specifier'` gives. */
export function importedValue(evaluator: Evaluator, file: FileFacts, from: string, name: string): Value {
  const target = findImported(evaluator.program, file.file, from, name);
  switch (target.kind) {
    case 'expression': return evaluator.evaluate(target.file, target.value, undefined);
    case 'package': return evaluator.member({ kind: 'api', package: target.package, path: [] }, target.name);
    case 'namespace': return { kind: 'namespace', file: target.file };
    case 'json': return jsonValue(target.value);
    case 'missing': return unknown(target.reason, name);
  }
}

/** JSON read as data; objects stay unknown but for what is read member by member. */
export function jsonValue(value: unknown): Value {
  if (typeof value === 'string') return text(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return { kind: 'literal', value };
  return Array.isArray(value) ? { kind: 'array', items: value.map(jsonValue) } : unknown('json');
}
