import { classAt, functionAt } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import { findApi } from './api-keys';
import type { Evaluator } from './evaluator';
import { displayName } from './display-name';
import { expressionText } from './expression-text';
import { isOutside } from './outside';
import { isVague } from './vague';
import { branches, type Value } from './values';

/** Why a call is no site: what its callee was found to be, or where the analysis stopped. */
export function explainCall(evaluator: Evaluator, file: FileFacts, call: CallFact): string {
  if (isOutside(evaluator.program, file, call.callee)) return 'it comes from a file that neither mentions a library known to communicate nor imports from one that does';
  const { expression, value } = stoppedAt(evaluator, file, call.callee);
  const name = expressionText(file, expression) || 'it';
  const reasons = new Set(branches(value).map((branch) => reasonFor(evaluator, call, name, branch)));
  return [...reasons].join('; or ');
}

/** The innermost part of a callee that says as little as the whole: `a.b.c()` is not known because `a` is not. */
function stoppedAt(evaluator: Evaluator, file: FileFacts, expression: Expression): { readonly expression: Expression; readonly value: Value } {
  const value = evaluator.evaluate(file, expression, undefined);
  if ((expression.kind !== 'member' && expression.kind !== 'index') || !isVague(value)) return { expression, value };
  const inner = stoppedAt(evaluator, file, expression.object);
  return isVague(inner.value) ? inner : { expression, value };
}

function reasonFor(evaluator: Evaluator, call: CallFact, name: string, value: Value): string {
  switch (value.kind) {
    case 'api':
    case 'instance': return reasonForApi(evaluator, call, value);
    case 'function': return `it is ${displayName(value.file, functionAt(value.file, value.function))} of the workspace (${place(value.file, functionAt(value.file, value.function)?.line)}), whose own calls count there`;
    case 'class':
    case 'self': return `${name} is the class ${classAt(value.file, value.class)?.name ?? ''} of the workspace (${place(value.file, classAt(value.file, value.class)?.line)})`;
    case 'parameter': return `${name} is a parameter of ${displayName(value.file, functionAt(value.file, value.function))}, and neither its type nor a caller in the workspace says what it is`;
    case 'result': return `${name} is what ${value.at.call.text} of ${value.package === '' ? 'a package' : value.package} gives back, which no model describes`;
    case 'member': return `${name} is known only to a subclass or another instance`;
    case 'unknown': return `${name} ${UNKNOWN[value.reason] ?? UNKNOWN.computed ?? ''}`;
    default: return `${name} is data (${value.kind})`;
  }
}

const UNKNOWN: Readonly<Record<string, string>> = {
  budget: 'took too many steps to follow', cycle: 'is defined by itself', import: 'is imported from what was not found', 'missing export': 'is not exported by the file it is imported from',
  this: 'is used outside a class', each: 'is one of many', json: 'comes from JSON', spread: 'is spread from something unknown',
  computed: 'is computed in a way that the analysis does not follow',
};

function reasonForApi(evaluator: Evaluator, call: CallFact, value: Value & { kind: 'api' | 'instance' }): string {
  const { catalogue } = evaluator;
  const home = value.kind === 'api' ? value.package : value.package ?? value.type.split('#')[0] ?? '';
  const member = value.path.join('.');
  const found = findApi(evaluator, value, call.form);
  if (found?.library.inProcess === true || catalogue.isInProcess(catalogue.libraryOf(home))) return `${home} works inside the process`;
  if (found !== undefined) return `${member} of ${home} is known and sends nothing by itself`;
  if (home === 'global') return `${member} belongs to the platform and is not known to communicate`;
  if (!catalogue.isKnown(home)) return `${home} is not known to Crosstalk; if it communicates, describe it under "libraries" in crosstalk.json`;
  return `${member === '' ? 'calling it' : member} is not among the calls of ${home} that are known to communicate`;
}

function place(file: FileFacts, line: number | undefined): string {
  return `${file.file}:${line ?? 1}`;
}
