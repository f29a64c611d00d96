import type { FileFacts, FunctionFact } from '../model/facts';

/** `Class.method`, `function`, or the file for module code. */
export function displayName(file: FileFacts, fact: FunctionFact | undefined): string {
  if (fact === undefined) return file.file.replace(/^.*\//, '');
  const owner = fact.class === undefined ? undefined : file.classes[fact.class]?.name;
  if (owner !== undefined && owner !== '') return `${owner}.${fact.name}`;
  if (fact.name !== '') return fact.name;
  const parent = fact.parent < 0 ? undefined : file.functions[fact.parent];
  return parent === undefined ? `${file.file.replace(/^.*\//, '')}:${fact.line}` : displayName(file, parent);
}
