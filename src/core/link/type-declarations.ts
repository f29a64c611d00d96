import type { FileFacts, TypeReference } from '../model/facts';
import type { Evaluator } from './evaluator';
import { interfaceOf, type DeclaredAt, type ExportTarget } from './program';

export const DEEPEST_TYPE = 10;
/** Generic types whose first argument is what matters. */
export const TRANSPARENT = new Set(['Promise', 'PromiseLike', 'Awaited', 'Readonly', 'Partial', 'Required', 'Pick', 'Omit', 'NonNullable', 'Observable', 'Ref', 'MutableRefObject', 'DeepPartial', 'Type', 'ConfigType', 'Mocked']);
export const LISTS = new Set(['Array', 'ReadonlyArray', 'Set']);

/** Where a type that nothing in the file declares or imports is declared. */
export function ambientDeclarations({ program }: Evaluator, file: FileFacts, { name }: TypeReference): readonly DeclaredAt[] {
  return /^[A-Z]/.test(name) ? program.ambient(file.file, name) : [];
}

/** The type argument that an alias gives back; it is written where the alias is used. */
export function passedArgument(type: TypeReference, { file, binding }: DeclaredAt): TypeReference | undefined {
  const passes = interfaceOf(file, binding)?.passes;
  return passes === undefined ? undefined : type.arguments?.[passes];
}

/** The binding by which the exporting file knows what it exports. */
export function bindingOf(target: ExportTarget & { kind: 'expression' }): number | undefined {
  return target.binding ?? (target.value.kind === 'reference' ? target.value.binding : undefined);
}
