import type { SchemaEntry } from '../catalogue/library';
import { functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import type { Evaluator } from './evaluator';
import { splitSteps } from './paths';
import { foundAt, type Found } from './schema-members';
import { schemasIn, type FoundSchema } from './schemas';
import { applySwitches, type SiteDraft } from './site-drafts';
import { NOWHERE, type Subject } from './subject';
import { readTarget } from './targets';
import { branches, text, type Value } from './values';

/** What the schemas of a file register and send by what stands in them, wherever it stands. */
export function schemaDrafts(evaluator: Evaluator, file: FileFacts): readonly SiteDraft[] {
  return schemasIn(evaluator, file).flatMap((found) => Object.entries(found.model.entries).flatMap(([path, entry]) => (
    foundAt(evaluator, found.schema, splitSteps(path)).flatMap((one) => draftOf(evaluator, found, entry, path, one) ?? [])
  )));
}

function draftOf(evaluator: Evaluator, found: FoundSchema, entry: SchemaEntry, path: string, one: Found): SiteDraft | undefined {
  const place = one.place ?? placeOf(evaluator, one);
  if (place === undefined || one.value.kind === 'literal') return undefined;
  const { line, column, endLine, endColumn } = place;
  const span = { line, column, endLine, endColumn };
  const at = { ...NOWHERE, file: place.file, call: { ...NOWHERE.call, ...span } };
  const subject: Subject = { at, receiver: found.instance, member: one.name, values: [one.value, text(one.name)] };
  const model = applySwitches(evaluator, subject, entry);
  const target = readTarget(evaluator, subject, model);
  if (model.category === undefined && model.handler === undefined) return undefined;
  if (model.category !== undefined && target.texts.length === 0) return undefined;
  return {
    file: place.file, span, function: functionOf(evaluator, one, place.file), api: `${path.replace(/\.?(?:\*|\[\*\])$/, '')}${one.name === '' || path.endsWith('[*]') ? '' : `.${one.name}`}`, package: found.library.name, library: found.library,
    model, subject, target, inFrame: () => [{ subject, model }],
  };
}

/** Where a handler begins, if its name stands nowhere. */
function placeOf(evaluator: Evaluator, { value }: Found): Found['place'] {
  const only = handlerIn(evaluator, value);
  const fact = only === undefined ? undefined : functionAt(only.file, only.function);
  return only !== undefined && fact !== undefined ? { file: only.file, line: fact.line, column: fact.column, endLine: fact.endLine, endColumn: fact.endColumn } : undefined;
}

/** The function that handles, where it stands in the file that names it. */
function functionOf(evaluator: Evaluator, { value }: Found, file: FileFacts): number {
  const handler = handlerIn(evaluator, value);
  return handler?.file === file ? handler.function : -1;
}

function handlerIn(evaluator: Evaluator, value: Value): (Value & { readonly kind: 'function' }) | undefined {
  return branches(value).map((branch) => (branch.kind === 'object' ? evaluator.member(branch, 'handler') : branch)).find((branch) => branch.kind === 'function');
}

const joined = new WeakMap<SiteDraft, { readonly parts: readonly SiteDraft[]; readonly whole: SiteDraft }>();

/** Several schemas may be mixed with what stands in one place: it is one site for all of them. */
export function withoutRepeats(drafts: readonly SiteDraft[]): readonly SiteDraft[] {
  const byPlace = groupBy(drafts.filter(({ subject }) => subject.values !== undefined), placeKey);
  return drafts.flatMap((draft) => {
    const parts = draft.subject.values === undefined ? [draft] : byPlace.get(placeKey(draft)) ?? [];
    return parts[0] === draft ? [joinedFrom(parts, draft)] : [];
  });
}

function placeKey({ file, span, model }: SiteDraft): string {
  return `${file.file}:${String(span.line)}:${String(span.column)}:${model.category ?? ''}`;
}

function joinedFrom(parts: readonly SiteDraft[], first: SiteDraft): SiteDraft {
  if (parts.length === 1) return first;
  const known = joined.get(first);
  if (known !== undefined && known.parts.length === parts.length && known.parts.every((part, index) => part === parts[index])) return known.whole;
  const whole = { ...first, target: { ...first.target, texts: parts.flatMap((part) => part.target.texts), keys: parts.flatMap((part) => part.target.keys) } };
  joined.set(first, { parts, whole });
  return whole;
}
