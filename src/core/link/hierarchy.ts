import type { Expression, FileFacts, TypeReference } from '../model/facts';
import { findImported, type Program } from './program';
import type { ClassInFile } from './values';

/** Which classes extend a class and implement an interface, over all files. */
export interface Hierarchy {
  readonly implementationsOf: (file: FileFacts, binding: number) => readonly ClassInFile[];
  readonly subclassesOf: (file: FileFacts, classIndex: number) => readonly ClassInFile[];
  /** Objects of functions that are declared as an interface, as variables or as what a function gives. */
  readonly objectsDeclaredAs: (file: FileFacts, binding: number) => readonly ObjectInFile[];
}

export interface ObjectInFile { readonly file: FileFacts; readonly expression: Expression }

export function indexHierarchy(program: Program, files: readonly FileFacts[]): Hierarchy {
  const implementations = new Map<string, ClassInFile[]>();
  const subclasses = new Map<string, ClassInFile[]>();
  const objects = new Map<string, ObjectInFile[]>();
  for (const file of files) {
    for (const { type, expression } of declaredObjects(file)) note(objects, declarationOf(program, file, type), { file, expression });
    for (const [index, fact] of file.classes.entries()) {
      for (const type of fact.implements) note(implementations, declarationOf(program, file, type), { file, class: index });
      if (fact.extends?.kind === 'reference') note(subclasses, classOf(program, file, fact.extends.binding), { file, class: index });
    }
  }
  return {
    implementationsOf: (file, binding) => implementations.get(`${file.file}#${binding}`) ?? [],
    objectsDeclaredAs: (file, binding) => objects.get(`${file.file}#${binding}`) ?? [],
    subclassesOf: (file, index) => subclasses.get(`${file.file}#${index}`) ?? [],
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
  return value.kind === 'function' || (value.kind === 'reference' && file.bindings[value.binding]?.value?.kind === 'function');
}

function note<Found>(table: Map<string, Found[]>, key: string | undefined, value: Found): void {
  if (key === undefined) return;
  const list = table.get(key);
  if (list === undefined) table.set(key, [value]);
  else list.push(value);
}

function declarationOf(program: Program, file: FileFacts, type: TypeReference): string | undefined {
  if (type.binding === undefined) return undefined;
  const binding = file.bindings[type.binding];
  if (binding?.kind !== 'import') return `${file.file}#${type.binding}`;
  const target = importedFrom(program, file, type.binding);
  if (target?.kind !== 'expression') return undefined;
  const index = target.binding ?? (target.value.kind === 'reference' ? target.value.binding : undefined);
  return index === undefined ? undefined : `${target.file.file}#${index}`;
}

function classOf(program: Program, file: FileFacts, index: number): string | undefined {
  const binding = file.bindings[index];
  const own = classKey(file, binding?.value);
  if (own !== undefined || binding?.kind !== 'import') return own;
  const target = importedFrom(program, file, index);
  if (target?.kind !== 'expression') return undefined;
  return classKey(target.file, target.value.kind === 'reference' ? target.file.bindings[target.value.binding]?.value : target.value);
}

function classKey(file: FileFacts, value: Expression | undefined): string | undefined {
  return value?.kind === 'class' ? `${file.file}#${value.class}` : undefined;
}

function importedFrom(program: Program, file: FileFacts, index: number): ReturnType<typeof findImported> | undefined {
  const declared = file.imports[file.bindings[index]?.import ?? -1];
  return declared === undefined ? undefined : findImported(program, file.file, declared.from, declared.name);
}
