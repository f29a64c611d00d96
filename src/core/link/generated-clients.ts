import { callsWithin } from '../model/entries';
import type { FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import type { SiteDraft } from './site-drafts';
import { branches, type CallInFrame, type Value } from './values';

const DEEPEST = 5;
/** Calls of one generated function that are looked at; more is no client. */
const MOST_CALLS = 60;

type DraftOfCall = (evaluator: Evaluator, at: CallInFrame) => SiteDraft | undefined;

/** A call of generated code that sends: what it sends belongs to the call, because nobody reads generated code. */
export function draftThroughGenerated(evaluator: Evaluator, at: CallInFrame, callee: Value, draftOfCall: DraftOfCall): SiteDraft | undefined {
  const inner = innerDraft(evaluator, at, callee, draftOfCall);
  if (inner === undefined || inner.model.direction === 'in' || inner.model.category === undefined) return undefined;
  return {
    ...inner, file: at.file, span: at.call, function: at.call.function, api: at.call.text, at,
    inFrame: (other) => {
      const { subject, model } = innerDraft(evaluator, other, evaluator.evaluate(other.file, other.call.callee, other.frame), draftOfCall) ?? inner;
      return [{ subject, model }];
    },
  };
}

function innerDraft(evaluator: Evaluator, at: CallInFrame, callee: Value, draftOfCall: DraftOfCall): SiteDraft | undefined {
  if ((at.frame?.depth ?? 0) >= DEEPEST) return undefined;
  for (const branch of branches(callee)) {
    if (branch.kind !== 'function' || !isRead(evaluator, at, branch.file)) continue;
    const frame = callFrame(evaluator, at, branch);
    if (frame === undefined) return undefined;
    for (const call of callsWithin(branch.file, branch.function).slice(0, MOST_CALLS)) {
      const draft = draftOfCall(evaluator, { file: branch.file, call, frame });
      if (draft !== undefined) return draft;
    }
  }
  return undefined;
}

/** Generated code, and what it calls of our own: a function that sends what each generated one asks for. */
function isRead({ program }: Evaluator, at: CallInFrame, file: FileFacts): boolean {
  return program.isGenerated(file.file) || program.isGenerated(at.file.file);
}
