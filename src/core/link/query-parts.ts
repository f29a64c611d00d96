import { bindingAt, callAt } from '../model/entries';
import type { CallFact, FileFacts, UseStep } from '../model/facts';
import { findApi } from './api-keys';
import type { Evaluator } from './evaluator';
import type { SiteDraft } from './site-drafts';
import { branches, type Value } from './values';

const LONGEST = 12;

/**
 * Whether a query that is sent only when it is waited for becomes a part of another one everywhere: `db.raw('now()')` in an `insert`, a
 * sub-query in a `whereIn`. Such a query is never sent on its own.
 */
export function isQueryPart(evaluator: Evaluator, { at, model, library }: SiteDraft): boolean {
  if (at === undefined || model.returns !== 'lazy') return false;
  return isGivenOn({ evaluator, library: library.name, seen: new Set() }, at.file, at.call.use, 0);
}

interface Search { readonly evaluator: Evaluator; readonly library: string; readonly seen: Set<number> }

function isGivenOn(search: Search, file: FileFacts, use: readonly UseStep[], depth: number): boolean {
  const step = use.find(({ kind }) => kind !== 'item' && kind !== 'spread');
  if (step === undefined || depth > LONGEST) return false;
  switch (step.kind) {
    case 'member': return step.call !== undefined && isGivenOn(search, file, callAt(file, step.call)?.use ?? [], depth + 1);
    case 'argument': return isQuery(search, file, callAt(file, step.call));
    case 'bind': return isVariableGivenOn(search, file, step.binding, depth);
    default: return false;
  }
}

function isVariableGivenOn(search: Search, file: FileFacts, binding: number, depth: number): boolean {
  if (search.seen.has(binding)) return false;
  search.seen.add(binding);
  const uses = bindingAt(file, binding)?.uses ?? [];
  return uses.length > 0 && uses.every((use) => isGivenOn(search, file, use, depth + 1));
}

/** A query of the same library, or a later link of one. */
function isQuery(search: Search, file: FileFacts, call: CallFact | undefined): boolean {
  if (call === undefined) return false;
  return branches(search.evaluator.evaluate(file, call.callee, undefined)).some((callee) => isQueryOf(search, callee, call.form));
}

function isQueryOf({ evaluator, library }: Search, callee: Value, form: CallFact['form']): boolean {
  if (callee.kind === 'result') return isQueryOf({ evaluator, library, seen: new Set() }, evaluator.evaluate(callee.at.file, callee.at.call.callee, callee.at.frame), callee.at.call.form);
  const found = findApi(evaluator, callee, form);
  return found?.library.name === library && found.call.category !== undefined && found.call.passes === undefined;
}
