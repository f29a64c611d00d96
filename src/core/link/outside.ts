import { bindingAt, importAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import type { Program } from './program';

/** Whether an expression begins with something that has no part in communication, so that what it calls or hands over need not be known. */
export function isOutside(program: Program, file: FileFacts, expression: Expression): boolean {
  if (expression.kind === 'member' || expression.kind === 'index') return isOutside(program, file, expression.object);
  if (expression.kind !== 'reference') return false;
  const binding = bindingAt(file, expression.binding);
  if (binding?.kind === 'import') return isImportedFromOutside(program, file, expression.binding);
  return binding?.kind === 'parameter' && binding.type?.binding !== undefined && isImportedFromOutside(program, file, binding.type.binding);
}

function isImportedFromOutside(program: Program, file: FileFacts, index: number): boolean {
  const declared = importAt(file, bindingAt(file, index)?.import ?? -1);
  return declared !== undefined && program.isOutside(file.file, declared.from, declared.name);
}
