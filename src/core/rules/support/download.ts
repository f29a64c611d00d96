import { bindingAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { calledName, isInside } from './waits';

const SENDS_FILE = /^(download|sendFile|attachment|pipe|StreamableFile)$/;
/** Functions of the workspace that send one, which are given the response. */
const HELPS_TO_SEND = /^(download|send|stream|serve)\w*File$/;
const FILE_HEADER = /^(content-disposition|(application|image|audio|video)\/(?!json|x-www-form|problem)[\w.+-]+|attachment\b.*|text\/csv.*)$/i;

/** Whether a handler, or what it calls on the way, answers with a file: the work is the product that the user came for. */
export function isDownload({ entry, functions }: HandlerPath): boolean {
  return [entry, ...functions].some(({ file, function: index }) => file.calls.some((call) => isInside(file, call.function, index) && sendsFile(file, call)));
}

function sendsFile(file: FileFacts, call: CallFact): boolean {
  const name = calledName(call);
  return SENDS_FILE.test(name) || (HELPS_TO_SEND.test(name) && call.arguments.some((argument) => isParameter(file, argument))) || call.arguments.some((argument) => mentionsHeader(file, argument, 0));
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
