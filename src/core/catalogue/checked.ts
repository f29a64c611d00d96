import type { LibraryModel } from './library';

/** The versions a model was read from, by package; a version without a name is that of the first package. */
export function checkedVersions(model: LibraryModel): Readonly<Record<string, string>> {
  const [first = model.name] = Object.keys(model.packages);
  return Object.fromEntries(model.checked.split(/, (?:and )?/).map((part): [string, string] => {
    const [, name, version] = /^(?:(.+) )?(\d\S*)$/.exec(part) ?? [];
    return version === undefined ? [part, ''] : [name ?? first, version];
  }));
}
