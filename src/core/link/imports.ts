import type { FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { jsonValue } from './json-value';
import { findImported } from './program';
import { unknown, type Value } from './values';

/** The value that `import { name } from 'specifier'` gives. */
export function importedValue(evaluator: Evaluator, file: FileFacts, from: string, name: string): Value {
  const target = findImported(evaluator.program, file.file, from, name);
  switch (target.kind) {
    case 'expression': return evaluator.evaluate(target.file, target.value, undefined);
    case 'package': return evaluator.member({ kind: 'api', package: target.package, path: [] }, target.name);
    case 'namespace': return { kind: 'namespace', file: target.file };
    case 'json': return name === '*' || name === 'default' ? jsonValue(target.value) : evaluator.member(jsonValue(target.value), name);
    case 'missing': return unknown(target.reason, name);
  }
}
