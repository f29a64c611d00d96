import { bindingAt, importAt, writtenAs } from '../model/entries';
import type { Expression, FileFacts, TypeReference } from '../model/facts';
import { ListsByKey, type Items } from './lists-by-key';
import { findImported, type Program } from './program';
import { keptForNext } from './remembered';
import { sweepingEach } from './sweep';
import type { ClassInFile } from './values';

/** Which classes extend a class and implement an interface, over all files. */
export interface Hierarchy {
  readonly implementationsOf: (file: FileFacts, binding: number) => readonly ClassInFile[];
  readonly subclassesOf: (file: FileFacts, classIndex: number) => readonly ClassInFile[];
  /** Objects of functions that are declared as an interface, as variables or as what a function gives. */
  readonly objectsDeclaredAs: (file: FileFacts, binding: number) => readonly ObjectInFile[];
}

export interface ObjectInFile { readonly file: FileFacts; readonly expression: Expression }

/** A hierarchy that follows the files. */
export interface HierarchyIndex extends Hierarchy { readonly update: (files: readonly FileFacts[]) => Generator<undefined, void> }

export function indexHierarchy(program: Program): HierarchyIndex {
  const { reads } = program;
  const implementations = new ListsByKey<ClassInFile>(reads, 'implements', isSameClass);
  const subclasses = new ListsByKey<ClassInFile>(reads, 'extends', isSameClass);
  const objects = new ListsByKey<ObjectInFile>(reads, 'declared', (one, other) => one.file === other.file && one.expression === other.expression);
  const declared = keptForNext(reads, (file: FileFacts) => declaredIn(program, file));
  const sweep = sweepingEach(reads, (file: FileFacts) => ({ name: file.file, ...declared(file) }));
  return {
    * update(files) {
      const all = yield* sweep(files);
      implementations.update(all, ({ implementing }) => implementing);
      subclasses.update(all, ({ extending }) => extending);
      objects.update(all, ({ fulfilling }) => fulfilling);
    },
    implementationsOf: (file, binding) => implementations.get(`${file.file}#${binding}`) ?? [],
    objectsDeclaredAs: (file, binding) => objects.get(`${file.file}#${binding}`) ?? [],
    subclassesOf: (file, index) => subclasses.get(`${file.file}#${index}`) ?? [],
  };
}

function isSameClass(one: ClassInFile, other: ClassInFile): boolean {
  return one.file === other.file && one.class === other.class;
}

interface Declared { readonly implementing: Items<ClassInFile>; readonly extending: Items<ClassInFile>; readonly fulfilling: Items<ObjectInFile> }

function declaredIn(program: Program, file: FileFacts): Declared {
  const keyed = <Item>(key: string | undefined, item: Item): Items<Item> => (key === undefined ? [] : [[key, item]]);
  return {
    implementing: file.classes.flatMap((fact, index) => fact.implements.flatMap((type) => keyed(declarationOf(program, file, type), { file, class: index }))),
    extending: file.classes.flatMap((fact, index) => (fact.extends?.kind === 'reference' ? keyed(classOf(program, file, fact.extends.binding), { file, class: index }) : [])),
    fulfilling: declaredObjects(file).flatMap(({ type, expression }) => keyed(declarationOf(program, file, type), { file, expression })),
  };
}

/** Data that is declared as an interface is one of many; functions are what fulfils it. */
function declaredObjects(file: FileFacts): readonly { readonly type: TypeReference; readonly expression: Expression }[] {
  const held = file.bindings.flatMap(({ type, value, function: owner }) => (type === undefined || value === undefined || owner >= 0 ? [] : [{ type, expression: value }]));
  const given = file.functions.flatMap(({ returnType, returns }) => (returnType === undefined ? [] : returns.map((expression) => ({ type: promised(returnType), expression }))));
  return [...held, ...given].filter(({ expression }) => expression.kind === 'object' && expression.properties.length > 0 && expression.properties.every((property) => 'name' in property && isFunction(file, property.value)));
}

function promised(type: TypeReference): TypeReference {
  return type.name === 'Promise' ? type.arguments?.[0] ?? type : type;
}

function isFunction(file: FileFacts, value: Expression): boolean {
  return value.kind === 'function' || (value.kind === 'reference' && bindingAt(file, value.binding)?.value?.kind === 'function');
}

function declarationOf(program: Program, file: FileFacts, type: TypeReference): string | undefined {
  if (type.binding === undefined) return undefined;
  const binding = bindingAt(file, type.binding);
  if (binding?.kind !== 'import') return `${file.file}#${type.binding}`;
  const target = importedFrom(program, file, type.binding);
  if (target?.kind !== 'expression') return undefined;
  const index = target.binding ?? (target.value.kind === 'reference' ? target.value.binding : undefined);
  return index === undefined ? undefined : `${target.file.file}#${index}`;
}

function classOf(program: Program, file: FileFacts, index: number): string | undefined {
  const binding = bindingAt(file, index);
  const own = classKey(file, binding?.value);
  if (own !== undefined || binding?.kind !== 'import') return own;
  const target = importedFrom(program, file, index);
  if (target?.kind !== 'expression') return undefined;
  return classKey(target.file, writtenAs(target.file, target.value));
}

function classKey(file: FileFacts, value: Expression | undefined): string | undefined {
  return value?.kind === 'class' ? `${file.file}#${value.class}` : undefined;
}

function importedFrom(program: Program, file: FileFacts, index: number): ReturnType<typeof findImported> | undefined {
  const declared = importAt(file, bindingAt(file, index)?.import ?? -1);
  return declared === undefined ? undefined : findImported(program, file.file, declared.from, declared.name);
}
