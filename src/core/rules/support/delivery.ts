import { comesBefore } from '../../model/comes-before';
import { callAt, callsIn, functionAt } from '../../model/entries';
import type { CallFact, FileFacts } from '../../model/facts';
import { callsOnWay, type Hit } from './hits';
import { isMade } from './order';
import { words } from './names';
import { resultUse } from './result-use';
import { isFailureTold, isReport, SENDS } from './swallowed';
import { calledName, chainOf } from './waits';

/** Methods of results by which code says what follows from a failure. */
const OTHERWISE = /^(mapErr|orElse|match|catchError|catchAll|mapLeft)$/;

const ANSWERS = /\.(json|send|jsonp|render|body)$/;

/** Whether code on the way does something about just this failure: it is told to the user, or noted for later. */
export function isDeliveryHandled(hit: Hit): boolean {
  if (isFailureTold(hit)) return true;
  const calls = callsOnWay(hit).filter(({ call }) => call === hit.site.call || SENDS.test(calledName(call)));
  return calls.some(({ file, call }) => chainOf(file, call).some((link) => OTHERWISE.test(calledName(link))) || (isFirstTried(file, call) && actsInCatch(file, call)) || isToldInAnswer(file, call) || isMadeUpFor(file, call));
}

const OUTCOME = /sent|mail|deliver|notif|invit|fail|error|warn/i;

/** `let sent = false; try { await send(); sent = true; } catch { … } return { sent };`: how it went is part of what is given back. */
function isToldInAnswer(file: FileFacts, { function: index, within }: CallFact): boolean {
  if (!within.includes('try')) return false;
  const told = [...functionAt(file, index)?.returns ?? [], ...callsIn(file, index).filter((call) => ANSWERS.test(call.text)).flatMap((call) => call.arguments)];
  return file.bindings.some(({ name, function: owner, writes }, binding) => owner === index && OUTCOME.test(name) && writes?.some(({ value }) => value.kind === 'literal') === true
    && told.some((answer) => isMade(file, answer, (part) => part.kind === 'reference' && part.binding === binding)));
}

/** `const sent = await Promise.allSettled(people.map((one) => send(one)))`, and behind it something is taken back or noted where that failed; an error alone leaves what was written. */
function isMadeUpFor(file: FileFacts, { function: index }: CallFact): boolean {
  const { passed } = functionAt(file, index) ?? {};
  const [step] = passed === undefined ? [] : callAt(file, passed.call)?.use ?? [];
  const settled = step?.kind === 'argument' ? callAt(file, step.call) : undefined;
  if (settled?.text !== 'Promise.allSettled' || resultUse(file, settled) === 'none') return false;
  return callsIn(file, settled.function).some((call) => comesBefore(settled, call) && call.within.includes('branch') && call.use.some(({ kind }) => kind === 'await') && !isReport(file, call));
}

const ADDRESS = /^(to|email|recipient|recipients)$/i;

/** What users write to whoever runs this. */
const FOR_US = /\b(feedback|contact us|contact form|support request|bug report|report bug|enquiry|inquiry)\b/;

/** Whether it goes to an address that stands in the code, or is what a user wrote: a message to whoever runs this is the delivery itself. */
export function isForOurselves(hit: Hit): boolean {
  return FOR_US.test(words(hit.path.entry.name)) || callsOnWay(hit).some(({ call }) => call.arguments.some((argument) => (
    argument.kind === 'object' && argument.properties.some((property) => 'name' in property && ADDRESS.test(property.name) && property.value.kind === 'literal' && /^\S+@\S+\.\S+$/.test(String(property.value.value))))));
}

/** The first that is waited for inside its `try`, so that the `catch` is about it. */
function isFirstTried(file: FileFacts, call: CallFact): boolean {
  const depth = call.within.lastIndexOf('try');
  if (depth < 0) return false;
  const before = stepsOf(file, call).before.toReversed();
  for (const other of before) {
    if (other.within.length <= depth || other.within[depth] !== 'try') return true;
    if (other.use.some(({ kind }) => kind === 'await')) return false;
  }
  return true;
}

/** The calls of the `catch` behind it do more than to write the failure down, or it is answered. */
function actsInCatch(file: FileFacts, call: CallFact): boolean {
  const depth = call.within.lastIndexOf('try');
  const { after } = stepsOf(file, call);
  const caught: CallFact[] = [];
  for (const other of after) {
    if (other.within[depth] === 'catch') caught.push(other);
    else if (caught.length > 0 || other.within[depth] !== 'try') break;
  }
  return caught.some((one) => !isReport(file, one));
}

function stepsOf(file: FileFacts, call: CallFact): { readonly before: readonly CallFact[]; readonly after: readonly CallFact[] } {
  const all = callsIn(file, call.function).toSorted((a, b) => a.line - b.line || a.column - b.column);
  const index = all.indexOf(call);
  return { before: all.slice(0, index), after: all.slice(index + 1) };
}
