import type { Expression, FileFacts } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { calledName, isInside } from './waits';

const SENDS_FILE = /^(download|sendFile|attachment|pipe|StreamableFile)$/;
const FILE_HEADER = /^(content-disposition|(application|image|audio|video)\/(?!json|x-www-form|problem)[\w.+-]+|attachment\b.*|text\/csv.*)$/i;

/** Whether a handler answers with a file: the work is the product that the user came for. */
export function isDownload({ entry }: HandlerPath): boolean {
  return entry.file.calls.some((call) => isInside(entry.file, call.function, entry.function) && (SENDS_FILE.test(calledName(call)) || call.arguments.some((argument) => mentionsHeader(entry.file, argument, 0))));
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
