import type { FileFacts, ImportFact } from '../model/facts';
import type { Evaluator } from './evaluator';
import { dataValue } from './data-value';
import { seenFrom } from './held-members';
import { findExport, findImported, type ExportTarget } from './program';
import type { ReadLog, Recorded } from './reads';
import { tableFor, type Table } from './remembered';
import { unknown, type Value } from './values';

/** The value that `import { name } from 'specifier'` gives. */
export function importedValue(evaluator: Evaluator, file: FileFacts, from: string, name: string): Value {
  return valueOfTarget(evaluator, findImported(evaluator.program, file.file, from, name), name);
}

/** What requiring a file of the workspace gives. */
export function moduleValue(evaluator: Evaluator, file: FileFacts): Value {
  return valueOfTarget(evaluator, findExport(evaluator.program, file, '*'), '*');
}

const targets = new WeakMap<ReadLog, Table<ImportFact, Recorded<ExportTarget>>>();

/** As `importedValue`; an import is looked up once, however often its name is mentioned. */
export function valueOfImport(evaluator: Evaluator, file: FileFacts, declared: ImportFact): Value {
  const { program, program: { reads } } = evaluator;
  const copied = copiedValue(evaluator, file, declared);
  if (copied !== undefined) return copied;
  const known = targets.get(reads) ?? tableFor<ImportFact, Recorded<ExportTarget>>(reads);
  targets.set(reads, known);
  return seenFrom(evaluator, file, valueOfTarget(evaluator, reads.again(known, declared, () => findImported(program, file.file, declared.from, declared.name)), declared.name));
}

/** The value of a name that a framework imports by itself. */
export function autoImportedValue(evaluator: Evaluator, { file }: FileFacts, name: string): Value | undefined {
  const { program } = evaluator;
  const found = program.autoImported(file, name);
  const facts = found === undefined ? undefined : program.find(found.path);
  if (found === undefined || facts === undefined) return undefined;
  const target = findExport(program, facts, found.name);
  return target.kind === 'missing' ? undefined : valueOfTarget(evaluator, target, found.name);
}

function valueOfTarget(evaluator: Evaluator, target: ExportTarget, name: string): Value {
  switch (target.kind) {
    case 'expression': return (evaluator.program.isGenerated(target.file.file) ? generatedValue(evaluator, name) : undefined) ?? evaluator.evaluate(target.file, target.value, undefined);
    case 'package': return (evaluator.catalogue.isKnown(target.package) ? undefined : generatedValue(evaluator, target.name)) ?? evaluator.member({ kind: 'api', package: target.package, path: [] }, target.name);
    case 'namespace': return { kind: 'namespace', file: target.file };
    case 'data': return name === '*' || name === 'default' ? dataValue(target.value) : evaluator.member(dataValue(target.value), name);
    case 'missing': return generatedValue(evaluator, name) ?? unknown(target.reason, name);
  }
}

/** A client that a library generates is known by its name, whether its code is checked in, is not, or lies in a package that nobody knows (`src/generated/prisma` from a base folder looks like one). */
function generatedValue(evaluator: Evaluator, name: string): Value | undefined {
  const owner = evaluator.catalogue.generatedFor(name);
  return owner === undefined ? undefined : evaluator.member({ kind: 'api', package: owner, path: [] }, name);
}

/** Some generators write the code of their library beside what they generate, which imports it from there. */
function copiedValue({ catalogue, member, program }: Evaluator, file: FileFacts, { from, name }: ImportFact): Value | undefined {
  const library = from.startsWith('.') ? catalogue.copiedFrom(name) : undefined;
  if (library === undefined || !program.isGenerated(file.file)) return undefined;
  const isCopy = library.copied.every((one) => file.imports.some((entry) => entry.from === from && entry.name === one));
  return isCopy ? member({ kind: 'api', package: library.name, path: [] }, name) : undefined;
}
