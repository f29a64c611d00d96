import { expandBraces } from '../../src/core/catalogue/keys';
import type { CallModel, LibraryModel } from '../../src/core/catalogue/library';

/** Every key that a model is right only with, braces expanded, each once. */
export function keysOf(model: LibraryModel): readonly string[] {
  const types = Object.values(model.types ?? {});
  const calls = [...Object.entries(model.calls ?? {}), ...Object.entries(model.decorators ?? {})];
  const keys = [
    ...types.flatMap((type) => [...(type.made ?? []), ...(type.values ?? []), ...Object.keys(type.registered ?? {})]),
    ...calls.flatMap(([key, call]) => [key, ...namedBy(call)]),
    ...Object.keys(model.typed ?? {}), ...Object.keys(model.called ?? {}), ...(model.injected ?? []),
  ];
  return [...new Set(keys.flatMap(expandBraces))];
}

/** Classes that a meaning names: of commands, and of the handlers that a bus finds by their decorator. */
function namedBy(call: CallModel): readonly string[] {
  return [...Object.keys(call.commands ?? {}).flatMap(expandBraces).map((name) => `new ${name}`), ...(call.dispatches?.decorators ?? [])];
}

/** What of a model no declaration tells, and why. */
export function beyondDeclarations(model: LibraryModel): readonly string[] {
  return [
    ...Object.keys(model.packages).filter((name) => name.includes('*')).map((name) => `the family of packages ${name}`),
    ...(model.generated === undefined ? [] : [`generated code: ${model.generated.join(', ')}`]),
    ...(model.files === undefined ? [] : [`conventions of file names: ${model.files.map((one) => one.glob).join(', ')}`]),
    ...(model.handed === undefined ? [] : [`names of parameters: ${Object.keys(model.handed).join(', ')}`]),
    ...Object.entries(model.types ?? {}).flatMap(([name, type]) => (type.recognised === undefined ? [] : [`generated classes that make ${name}`])),
  ];
}

/** The library and the key inside it, where a key is borrowed. */
export function borrowed(key: string): { readonly library: string; readonly key: string } | undefined {
  const [, start = '', library, rest] = /^(new )?([^#]+)#(.+)$/.exec(key) ?? [];
  return library === undefined || rest === undefined ? undefined : { library, key: `${start}${rest}` };
}
