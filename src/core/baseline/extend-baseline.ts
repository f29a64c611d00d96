import { readConfig } from '../config/read-config';
import type { CommunicationMap } from '../model/communication-map';
import { isReadFailure, type FileSystemPort } from '../ports';
import { BASELINE_FILE, parseBaseline, toBaseline, type BaselineEntry } from './baseline';

/** A baseline with everything that is reported now, beside what it knew before. */
export interface ExtendedBaseline { readonly path: string; readonly text: string; readonly added: number }

export function extendBaseline(map: Pick<CommunicationMap, 'findings'>, port: FileSystemPort): ExtendedBaseline {
  const path = readConfig(port).config.baseline ?? BASELINE_FILE;
  const before = entriesOf(port.readFile(path));
  const known = new Set(before.map((entry) => entry.fingerprint));
  const added = map.findings.filter((finding) => !known.has(finding.fingerprint));
  return { path, text: toBaseline([...before, ...added]), added: added.length };
}

/** One that cannot be read is written anew: nothing in it holds. */
function entriesOf(bytes: ReturnType<FileSystemPort['readFile']>): readonly BaselineEntry[] {
  if (isReadFailure(bytes)) return [];
  const baseline = parseBaseline(new TextDecoder().decode(bytes));
  return 'problem' in baseline ? [] : baseline.findings;
}
