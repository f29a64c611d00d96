import { bindingAt, indexed } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { onceFor } from '../model/once';
import type { CatalogueIndex } from './catalogue-index';
import type { Evaluator } from './evaluator';
import { matcherOf } from './file-globs';
import { importedAs } from './program';
import type { Value } from './values';

/** What a library hands to a function that it finds by where its file stands and by the name that this exports it under. */
export function conventionalParameter(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const names = namesOfFunction(file, functionIndex);
  if (names === undefined) return undefined;
  const { catalogue, program } = evaluator;
  for (const { library, glob, exports, parameters } of handing(catalogue)) {
    const type = parameters[index] ?? '';
    if (type === '' || !names.some((name) => exports.includes(name)) || !matcherOf(glob)(program.innerPath(file.file))) continue;
    if (Object.keys(library.packages).some((name) => program.dependsOn(file.file, name))) return { kind: 'instance', type: `${library.name}#${type}`, path: [] };
  }
  return undefined;
}

/** The conventions that say what their functions are handed. */
const handing = onceFor(({ files }: CatalogueIndex) => files.flatMap(({ parameters, ...convention }) => (parameters === undefined ? [] : [{ ...convention, parameters }])));

/** The names that a file exports its functions under. */
const namesOfFunction = indexed((file) => {
  const names = new Map<number, readonly string[]>();
  for (const entry of file.exports) {
    const index = 'value' in entry ? functionOf(file, entry.value) : undefined;
    if (index !== undefined && 'name' in entry) names.set(index, [...names.get(index) ?? [], importedAs(entry.name)]);
  }
  return names;
});

function functionOf(file: FileFacts, value: Expression): number | undefined {
  const written = value.kind === 'reference' ? bindingAt(file, value.binding)?.value : value;
  return written?.kind === 'function' ? written.function : undefined;
}
