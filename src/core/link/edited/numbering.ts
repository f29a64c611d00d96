import type { TableName } from '../../model/entries';
import type { FileFacts } from '../../model/facts';
import { aligned } from './aligned';

/** The numbers of the entries of a table, in the order of the file, and the first that was never given. */
export interface Numbers { readonly order: readonly number[]; readonly next: number }

export type Numbering = { readonly [Name in TableName]: Numbers };

/** What tells the entries of a table apart where they are in order. */
export type Keys = { readonly [Name in TableName]: readonly string[] };

export const TABLES: readonly TableName[] = ['imports', 'bindings', 'functions', 'classes', 'calls', 'loops'];

export function byTable<Result>(find: (name: TableName) => Result): { readonly [Name in TableName]: Result } {
  return { imports: find('imports'), bindings: find('bindings'), functions: find('functions'), classes: find('classes'), calls: find('calls'), loops: find('loops') };
}

/** The numbers that extraction gives. */
export function firstNumbers(facts: FileFacts): Numbering {
  return byTable((name) => ({ order: facts[name].map((_, index) => index), next: facts[name].length }));
}

export function keysOf(facts: FileFacts, lineOf: (line: number) => number): Keys {
  const place = (line: number | undefined): string => (line === undefined ? '' : String(lineOf(line)));
  return {
    imports: facts.imports.map(({ from, name }) => `${from}#${name}`),
    bindings: facts.bindings.map(({ kind, name, function: owner }) => `${place(facts.functions[owner]?.line)} ${kind} ${name}`),
    functions: facts.functions.map(({ line, kind }) => `${place(line)} ${kind}`),
    classes: facts.classes.map(({ line }) => place(line)),
    calls: facts.calls.map(({ line, text }) => `${place(line)} ${text}`),
    loops: facts.loops.map(({ line, kind }) => `${place(line)} ${kind}`),
  };
}

/** The numbers of entries that were there before for what stands in their places now, and new ones for the rest. */
export function keptNumbers(known: Numbering, before: Keys, now: Keys): Numbering {
  return byTable((name) => {
    const { order, next } = known[name];
    let free = next;
    const numbers = aligned(before[name], now[name]).map((place) => {
      const number = place === undefined ? undefined : order[place];
      if (number !== undefined) return number;
      free += 1;
      return free - 1;
    });
    return { order: numbers, next: free };
  });
}
