import { ts } from 'ts-morph';
import type { CallModel } from '../catalogue/library';
import type { Site } from '../model/communication-map';
import { enclosingFunction, identifiersIn, type CallNode, type OpenFile } from './place';

/** For a question that is answered at once, in seconds. */
export const SHORT = 5;
/** For a file that is sent or fetched, and for the answer of a model. */
const LONG = 60;
/** What is written, of which the first is chosen that what the library does fits into. */
const STEPS = [SHORT, 10, 30, LONG, 120, 300, 600];

/** How many seconds a request may take, so that what usually takes long still ends by itself. */
export function secondsFor(opened: OpenFile, call: CallNode, site: Pick<Site, 'category' | 'target'>, model: CallModel | undefined): number {
  const most = (model?.duration?.ms[1] ?? 0) / 1000;
  const usual = STEPS.find((step) => step >= most) ?? Math.max(...STEPS);
  return isModel(site, call) || carriesFile(opened, call, model?.returns === 'observable') ? Math.max(usual, LONG) : usual;
}

const ASKS_MODEL = /openai|anthropic|claude|generativelanguage|gemini|mistral|groq|ollama|replicate|huggingface|elevenlabs|deepgram|\/(chat\/)?completions\b/i;

function isModel({ category, target }: Pick<Site, 'category' | 'target'>, call: CallNode): boolean {
  return category === 'ai' || ASKS_MODEL.test(target.text) || ASKS_MODEL.test(call.arguments?.[0]?.getText() ?? '');
}

/** Reads of an answer that is bytes. */
const READS_BYTES = /\.(arrayBuffer|blob|bytes)\(\)|\bresponseType: *['"](stream|arraybuffer|blob)['"]|\.getReader\(|\bpipeline\(|\bcreateWriteStream\(/;
const PIPES = /\.pipe\(/;
const BYTES = /file|form|stream|buffer|blob|bytes|upload|image|video|audio|pdf|media|chunk/i;

/** Whether bytes are sent or come back, whose time depends on how many they are; an observable is piped through functions. */
function carriesFile({ source }: OpenFile, call: CallNode, isObservable: boolean): boolean {
  const around = (enclosingFunction(call) ?? source).getText();
  if (READS_BYTES.test(around) || (!isObservable && PIPES.test(around))) return true;
  const body = bodyOf(call);
  return body === undefined ? call.arguments?.slice(1).some((given) => ts.isIdentifier(given) && BYTES.test(given.text)) === true : !isText(body, source);
}

/** The `body` of the options. */
function bodyOf(call: CallNode): ts.Expression | undefined {
  for (const given of call.arguments ?? []) {
    const property = ts.isObjectLiteralExpression(given) ? given.properties.find((one) => one.name?.getText() === 'body') : undefined;
    if (property !== undefined) return ts.isPropertyAssignment(property) ? property.initializer : ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
  }
  return undefined;
}

const MAKES_TEXT = /^(JSON\.stringify|\w+\.stringify|new URLSearchParams|String|\w+\.toString|btoa)\b/;

function isText(value: ts.Expression, source: ts.SourceFile): boolean {
  if (ts.isStringLiteralLike(value) || ts.isTemplateExpression(value) || ts.isObjectLiteralExpression(value) || MAKES_TEXT.test(value.getText())) return true;
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].every((one) => one.getText() === 'undefined' || one.kind === ts.SyntaxKind.NullKeyword || isText(one, source));
  if (ts.isBinaryExpression(value)) return isText(value.left, source);
  if (!ts.isIdentifier(value)) return !BYTES.test(value.getText());
  const declarations = identifiersIn(source).filter(({ text, parent }) => text === value.text && (ts.isVariableDeclaration(parent) || ts.isParameter(parent))).map(({ parent }) => parent as ts.VariableDeclaration | ts.ParameterDeclaration);
  return declarations.length > 0 && declarations.every(({ type, initializer }) => type?.getText() === 'string' || (initializer !== undefined && !ts.isIdentifier(initializer) && isText(initializer, source)));
}
