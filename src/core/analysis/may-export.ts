import { readExportedNames, type ExportedNames } from '../scan/read-exported-names';
import { textOf, type Memory } from './memory';

/** Whether a file may export a name, itself or from modules whose names it passes on: what certainly does not need not be parsed to look for it. */
export function exportCheck(memory: Memory, isAnalysed: (file: string) => boolean, resolve: (importer: string, specifier: string) => string | undefined): (file: string, name: string) => boolean {
  const mayExport = (file: string, name: string, seen: Set<string>): boolean => {
    if (seen.has(file)) return false;
    seen.add(file);
    const exported = isAnalysed(file) && !memory.facts.has(file) ? exportedNames(memory, file) : undefined;
    if (exported === undefined || exported.names.has(name)) return true;
    return exported.all.some((specifier) => {
      const target = resolve(file, specifier);
      return target === undefined || mayExport(target, name, seen);
    });
  };
  return (file, name) => name === 'default' || !/^[\w$]+$/.test(name) || mayExport(file, name, new Set());
}

/** What a file may export; `undefined` when only a parser can tell. Notes the file among those that were `asked`. */
export function exportedNames(memory: Memory, file: string, asked?: Set<string>): ExportedNames | undefined {
  asked?.add(file);
  const known = memory.exported.get(file);
  if (known !== undefined) return known === 'unread' ? undefined : known;
  const text = textOf(memory, file);
  const found = 'skipped' in text ? undefined : readExportedNames(text.text);
  memory.exported.set(file, found ?? 'unread');
  return found;
}
