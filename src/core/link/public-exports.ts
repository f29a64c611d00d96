import { classAt, functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { displayName } from './display-name';
import type { Evaluator } from './evaluator';
import { WEAK_GUESS, type Entry } from './handlers';
import { findExport, importedAs, type Program } from './program';
import { branches, type Value } from './values';

const MOST_NAMES = 400;
const DEEPEST_BARREL = 8;
const DEEPEST_OBJECT = 2;

/** The files through which others import the packages that they install from here. */
export function publishedFiles(program: Program): readonly FileFacts[] {
  return program.published.flatMap((path) => program.find(path) ?? []);
}

/** What others call of such a file: where nothing in the workspace starts the code, they do. */
export function publicExports(evaluator: Evaluator, file: FileFacts): readonly Entry[] {
  return [...namesOf(evaluator.program, file, 0, new Set())].sort().slice(0, MOST_NAMES).flatMap((name) => exported(evaluator, file, name));
}

/** The last of those that stand at the same function. */
export function distinct(found: readonly Entry[]): readonly Entry[] {
  return [...new Map(found.map((entry) => [`${entry.file.file}#${String(entry.function)}`, entry])).values()];
}

/** The names that a file exports, those of the files that it exports whole too. */
function namesOf(program: Program, file: FileFacts, depth: number, seen: Set<string>): ReadonlySet<string> {
  if (depth > DEEPEST_BARREL || seen.has(file.file)) return new Set();
  seen.add(file.file);
  return new Set(file.exports.flatMap((entry) => {
    if ('name' in entry) return [importedAs(entry.name)];
    const path = program.resolve(file.file, entry.all);
    const target = path === undefined ? undefined : program.find(path);
    return target === undefined ? [] : [...namesOf(program, target, depth + 1, seen)];
  }));
}

function exported(evaluator: Evaluator, file: FileFacts, name: string): readonly Entry[] {
  const target = findExport(evaluator.program, file, name);
  // Nothing behind a file that has no part in communication sends anything.
  return target.kind === 'expression' && evaluator.program.isMember(target.file.file) ? callable(evaluator, evaluator.evaluate(target.file, target.value, undefined), name, 0) : [];
}

/** A function, the methods of a class, the functions in an object. */
function callable(evaluator: Evaluator, value: Value, name: string, depth: number): readonly Entry[] {
  return branches(value).flatMap((branch): readonly Entry[] => {
    if (branch.kind === 'function') return [entryAt(branch.file, branch.function, name)];
    if (branch.kind === 'class' || branch.kind === 'self') return methodsOf(branch.file, branch.class);
    if (branch.kind !== 'object' || depth >= DEEPEST_OBJECT) return [];
    return branch.expression.properties.flatMap((property) => ('name' in property ? callable(evaluator, evaluator.member(branch, property.name), `${name}.${property.name}`, depth + 1) : []));
  });
}

function methodsOf(file: FileFacts, index: number): readonly Entry[] {
  return (classAt(file, index)?.methods ?? []).filter((method) => !/^[#_]/.test(method.name)).map((method) => entryAt(file, method.function, displayName(file, functionAt(file, method.function))));
}

function entryAt(file: FileFacts, index: number, name: string): Entry {
  return { file, function: index, kind: 'export', name, line: functionAt(file, index)?.line ?? 1, guess: WEAK_GUESS };
}
