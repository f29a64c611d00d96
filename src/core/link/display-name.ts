import { callAt, classAt, functionAt, lineNow } from '../model/entries';
import type { FileFacts, FunctionFact } from '../model/facts';
import { heldName } from './held-name';

/** `Class.method`, `function`, what holds a function that a call wraps, or the file for module code. */
export function displayName(file: FileFacts, fact: FunctionFact | undefined): string {
  if (fact === undefined) return file.file.replace(/^.*\//, '');
  const owner = fact.class === undefined ? undefined : classAt(file, fact.class)?.name;
  if (owner !== undefined && owner !== '') return `${owner}.${fact.name}`;
  if (fact.name !== '') return fact.name;
  const parent = fact.parent < 0 ? undefined : functionAt(file, fact.parent);
  return parent === undefined ? wrappedName(file, fact) ?? `${file.file.replace(/^.*\//, '')}:${lineNow(file, fact.line)}` : displayName(file, parent);
}

/** `export const sendInvite = traced('sendInvite', async () => { … })`. */
function wrappedName(file: FileFacts, { passed }: FunctionFact): string | undefined {
  const call = passed === undefined ? undefined : callAt(file, passed.call);
  return call === undefined ? undefined : heldName(file, call);
}
