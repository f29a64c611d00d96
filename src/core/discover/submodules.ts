import { isReadFailure, type FileSystemPort } from '../ports';
import type { ServiceInfo } from './discovery';
import { isWithin } from './paths';
import { readText, type Reading } from './read-text';

/** Why the folder of a submodule of git tells nothing. */
export const NOT_CHECKED_OUT = 'submodule that is not checked out';

/** Folders of submodules that are not checked out, in the order of the file that lists them. */
export function missingSubmodules(port: FileSystemPort, reading: Reading, files: readonly string[]): readonly string[] {
  const text = files.includes('.gitmodules') ? readText(reading, '.gitmodules') ?? '' : '';
  return [...text.matchAll(/^\s*path\s*=\s*(\S.*?)\s*$/gm)].flatMap(([, path = '']) => {
    const entries = port.readDirectory(path);
    return isReadFailure(entries) || entries.length === 0 ? [path] : [];
  });
}

/** Says of the services around such folders, or of all where none is around, that a part of them is missing. */
export function withMissing(services: readonly ServiceInfo[], missing: readonly string[]): readonly ServiceInfo[] {
  return missing.reduce((known, folder) => {
    const around = known.filter(({ root }) => isWithin(folder, root));
    return known.map((service) => (around.length === 0 || around.includes(service) ? { ...service, isIncomplete: true as const } : service));
  }, services);
}
