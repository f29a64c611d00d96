import { expandBraces } from './keys';
import type { CallModel, LibraryModel } from './library';

/** Something that contradicts itself in a model whose parts each speak the grammar, and where in it. */
export interface ModelProblem {
  readonly place: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with a model as a whole. `isTypeElsewhere` tells the types of other libraries (`axios#AxiosInstance`). */
export function modelProblems(model: LibraryModel, isTypeElsewhere: (key: string) => boolean): readonly ModelProblem[] {
  const isType = (name: string): boolean => (name.includes('#') ? isTypeElsewhere(name) : Object.hasOwn(model.types ?? {}, name));
  return [...typeProblems(model, isType), ...repeatedKeys(model), ...callProblems(model, isType)];
}

function typeProblems(model: LibraryModel, isType: (name: string) => boolean): readonly ModelProblem[] {
  return Object.entries(model.types ?? {}).flatMap(([name, type]) => [
    ...(type.extends ?? []).flatMap((base, index) => (isType(base) ? [] : [{ place: ['types', name, 'extends', index], message: `extends ${base}, which is no type` }])),
    ...(['channel', 'base', 'timeout'] as const).flatMap((key) => (/(?:^|[ {])receiver\./.test(type[key] ?? '') ? [{ place: ['types', name, key], message: 'is read of the instance itself; “made.receiver” is what made it' }] : [])),
  ]);
}

function repeatedKeys(model: LibraryModel): readonly ModelProblem[] {
  const first = new Map<string, string>();
  return Object.keys(model.calls ?? {}).flatMap((key) => expandBraces(key).flatMap((one) => {
    const before = first.get(one);
    first.set(one, before ?? key);
    return before === undefined ? [] : [{ place: ['calls', key], message: `says ${one}, which stands in “${before}” too` }];
  }));
}

function callProblems(model: LibraryModel, isType: (name: string) => boolean): readonly ModelProblem[] {
  return (['calls', 'decorators'] as const).flatMap((kind) => Object.entries(model[kind] ?? {}).flatMap(([key, call]) => [
    ...[...new Set(expandBraces(key).filter((one) => beginsStrangely(model, one, isType)).map(startOf))].map((start) => ({ place: [kind, key], message: `begins with ${start}, which is not among the types` })),
    ...meaningProblems(call, [kind, key]),
  ]));
}

function startOf(key: string): string {
  return key.replace(/^new /, '').split(/[.(]/)[0] ?? '';
}

/** A member key must begin with a type of the model (or one it borrows), a global, an export in lower case, or a call of the default export. */
function beginsStrangely(model: LibraryModel, key: string, isType: (name: string) => boolean): boolean {
  const start = startOf(key);
  return /^[A-Z]/.test(start) && !key.startsWith('new ') && key.includes('.') && !isType(start) && model.globals?.includes(start) !== true;
}

function meaningProblems(call: Partial<CallModel>, place: ModelProblem['place']): readonly ModelProblem[] {
  const { switches = [], commands = {}, ...rest } = call;
  return [
    ...(call.category === 'http' && (call.url === undefined || call.method === undefined) ? [{ place, message: 'is HTTP and needs "url" and "method"' }] : []),
    ...(call.category !== undefined && call.style === undefined ? [{ place, message: 'has a category and needs a style' }] : []),
    // What a switch lays over the call must make a whole meaning together with it.
    ...switches.flatMap((one, index) => meaningProblems({ ...rest, ...one.then }, [...place, 'switches', index, 'then'])),
    ...Object.entries(commands).flatMap(([name, command]) => meaningProblems(command, [...place, 'commands', name])),
  ];
}
