import type { LibraryModel } from '../catalogue/library';
import type { WrittenLibrary } from './config-schema';

/** Models of the libraries that `crosstalk.json` describes, in the order in which they stand there. */
export function ownLibraries(written: Readonly<Record<string, WrittenLibrary>>): readonly LibraryModel[] {
  return Object.entries(written).map(([name, { packages = {}, docs = '', ...body }]) => {
    const others = Array.isArray(packages) ? Object.fromEntries(packages.map((one) => [one, '*'])) : packages;
    return { name, packages: { [name]: '*', ...others }, checked: '', docs, ...body };
  });
}

/** The built-in models and those of the workspace, which take the place of built-in ones of the same name and for the same packages. */
export function withOwnLibraries(builtIn: readonly LibraryModel[], own: readonly LibraryModel[]): readonly LibraryModel[] {
  if (own.length === 0) return builtIn;
  const taken = new Set(own.flatMap((model) => Object.keys(model.packages)));
  const kept = builtIn.filter((model) => !own.some((one) => one.name === model.name)).map((model) => {
    const packages = Object.entries(model.packages).filter(([name]) => !taken.has(name));
    return packages.length === Object.keys(model.packages).length ? model : { ...model, packages: Object.fromEntries(packages) };
  });
  return [...kept, ...own];
}
