import { matchesName } from '../catalogue/keys';
import { indexed, writtenAs } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { onceFor } from '../model/once';
import type { CatalogueIndex } from './catalogue-index';
import type { Evaluator } from './evaluator';
import { matcherOf } from './file-globs';
import { seenFrom } from './held-members';
import { importedAs } from './program';
import type { Value } from './values';

/** What a library hands to a function that it finds by where its file stands and by the name that this exports it under. */
export function conventionalParameter(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const names = namesOfFunction(file, functionIndex);
  if (names === undefined) return undefined;
  for (const { library, exports, parameters } of conventionsFor(evaluator, file)) {
    const type = parameters[index] ?? '';
    if (type !== '' && names.some((name) => exports.some((exported) => matchesName(exported, name)))) return handedInstance(evaluator, file, library.name, type);
  }
  return undefined;
}

/** The conventions that say what functions which a file exports are handed. */
export function conventionsFor({ catalogue, program }: Evaluator, { file }: FileFacts): ReturnType<typeof handing> {
  return handing(catalogue).filter(({ library, glob }) => matcherOf(glob)(program.innerPath(file)) && Object.keys(library.packages).some((name) => program.dependsOn(file, name)));
}

/** An instance of a type, which may be one of another library, as a file knows it. */
export function handedInstance(evaluator: Evaluator, file: FileFacts, library: string, type: string): Value {
  return seenFrom(evaluator, file, { kind: 'instance', type: type.includes('#') ? type : `${library}#${type}`, path: [] });
}

/** The conventions that say what their functions are handed. */
const handing = onceFor(({ files }: CatalogueIndex) => files.flatMap(({ parameters, ...convention }) => (parameters === undefined ? [] : [{ ...convention, parameters }])));

/** The names that a file exports its functions under. */
const namesOfFunction = indexed((file) => {
  const names = new Map<number, readonly string[]>();
  const note = (index: number | undefined, name: string): void => { if (index !== undefined) names.set(index, [...names.get(index) ?? [], name]); };
  for (const entry of file.exports) {
    if (!('value' in entry) || !('name' in entry)) continue;
    note(functionOf(file, entry.value), importedAs(entry.name));
    for (const { name, value } of membersOf(file, entry.value)) note(functionOf(file, value), `${importedAs(entry.name)}.${name}`);
  }
  return names;
});

/** What an object that is exported names. */
function membersOf(file: FileFacts, value: Expression): readonly { readonly name: string; readonly value: Expression }[] {
  const written = writtenAs(file, value);
  return written?.kind === 'object' ? written.properties.flatMap((property) => ('name' in property ? [property] : [])) : [];
}

function functionOf(file: FileFacts, value: Expression): number | undefined {
  const written = writtenAs(file, value);
  return written?.kind === 'function' ? written.function : undefined;
}
