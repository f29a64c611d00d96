import type { FunctionInFile } from '../../link/call-graph';
import { bindingAt, callAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { calledName, isInside } from './waits';

const SENDS_FILE = /^(download|sendFile|attachment|StreamableFile)$/;
/** Functions of the workspace that send one, which are given the response. */
const HELPS_TO_SEND = /^(download|send|stream|serve)\w*File$/;
const FILE_HEADER = /^(content-disposition|(application|image|audio|video)\/(?!json|x-www-form|problem)[\w.+-]+|attachment\b.*|text\/csv.*)$/i;

/** Whether a handler, or what it calls on the way, answers with a file: the work is the product that the user came for. */
export function isDownload({ entry, functions }: HandlerPath): boolean {
  return callsWithin(entry).some(({ file, call }) => sendsFile(file, call)) || functions.some((step) => callsWithin(step).some(({ file, call }) => sendsFile(file, call) && isOnGiven(file, call)));
}

function callsWithin({ file, function: index }: FunctionInFile): readonly { readonly file: FileFacts; readonly call: CallFact }[] {
  return file.calls.flatMap((call) => (isInside(file, call.function, index) ? [{ file, call }] : []));
}

function sendsFile(file: FileFacts, call: CallFact): boolean {
  const name = calledName(call);
  if (name === 'pipe') return !isWrittenFile(file, call.arguments[0]);
  return SENDS_FILE.test(name) || (HELPS_TO_SEND.test(name) && call.arguments.some((argument) => isParameter(file, argument))) || call.arguments.some((argument) => mentionsHeader(file, argument, 0));
}

/** `archive.pipe(createWriteStream(path))` keeps the file. */
function isWrittenFile(file: FileFacts, target: Expression | undefined, depth = 0): boolean {
  if (target?.kind === 'reference') return depth === 0 && isWrittenFile(file, bindingAt(file, target.binding)?.value, 1);
  const made = target?.kind === 'call' ? callAt(file, target.call) : undefined;
  return made !== undefined && calledName(made) === 'createWriteStream';
}

/** What helps a handler to answer is given the response: `response.attachment(name)`, `archive.pipe(response)`. What names a kind of file else may store one. */
function isOnGiven(file: FileFacts, call: CallFact): boolean {
  const name = calledName(call);
  if (name === 'StreamableFile') return true;
  if (name === 'pipe' || HELPS_TO_SEND.test(name)) return call.arguments.some((argument) => isParameter(file, argument));
  return call.callee.kind === 'member' && isParameter(file, call.callee.object);
}

function isParameter(file: FileFacts, expression: Expression): boolean {
  return expression.kind === 'reference' && bindingAt(file, expression.binding)?.kind === 'parameter';
}

function mentionsHeader(file: FileFacts, expression: Expression, depth: number): boolean {
  if (depth > 4) return false;
  switch (expression.kind) {
    case 'literal': return typeof expression.value === 'string' && FILE_HEADER.test(expression.value);
    case 'template': return expression.parts.some((part) => typeof part === 'string' && FILE_HEADER.test(part.trim()));
    case 'object': return expression.properties.some((property) => 'name' in property && (FILE_HEADER.test(property.name) || mentionsHeader(file, property.value, depth + 1)));
    default: return false;
  }
}
