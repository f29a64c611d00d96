import { ts } from 'ts-morph';
import { EMPTY_FACTS } from '../model/empty-facts';
import { exact } from '../model/exact';
import { FACTS_VERSION, type FileFacts } from '../model/facts';
import { findBinding, makeBinding, makePatternParameter } from './bindings';
import { makeCall } from './calls';
import { makeClass } from './classes';
import { readDirectives } from './directives';
import { lowerExpression } from './expressions';
import { createFileContext, type FileContext, type Readers } from './file-context';
import { makeFunction, prologue } from './functions';
import { readExports } from './modules';
import { findPrototypes } from './prototypes';
import { surveySource } from './survey';
import { readTypeNode } from './types';
import { walk } from './walk';

const READERS: Readers = {
  lower: lowerExpression, callOf: makeCall, functionOf: makeFunction, classOf: makeClass, bindingOfName: makeBinding, bindingOfDeclaration: findBinding,
  patternParameter: makePatternParameter, readType: readTypeNode,
};

/** Everything the linker needs to know of one file, from its text alone. Syntax errors are listed; what can be read is read. A file that cannot be read at all gives no facts, and says why. */
export function extractFacts(file: string, text: string): FileFacts {
  try {
    return readFacts(file, text);
  } catch (error) {
    return { ...EMPTY_FACTS, version: FACTS_VERSION, file, steps: [[]], parseErrors: [{ line: 0, message: error instanceof RangeError ? 'nested too deeply to be read' : `could not be read: ${String(error)}` }] };
  }
}

function readFacts(file: string, text: string): FileFacts {
  // The survey sets the parents, and comments are only worth reading where a tag of ours stands in them.
  const jsDocParsingMode = text.includes('@crosstalk') ? ts.JSDocParsingMode.ParseAll : ts.JSDocParsingMode.ParseNone;
  const source = ts.createSourceFile(file, text, { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode }, false, scriptKind(file));
  const survey = surveySource(source);
  const context = createFileContext(source, survey, READERS, findPrototypes(source, survey));
  walk(context);
  const exports = readExports(context);
  for (const binding of context.bindings) if (binding.uses !== undefined) binding.uses = exact(binding.uses);
  return {
    version: FACTS_VERSION, file, imports: exact(context.imports), exports: exact(exports), bindings: exact(context.bindings), functions: exact(context.functions), classes: context.classes,
    interfaces: exact(context.interfaces), calls: exact(context.calls), loops: context.loops, steps: [...context.steps, context.moduleSteps].map(exact), directives: readDirectives(source),
    prologue: prologue(source.statements), hasJsx: context.hasJsx, parseErrors: parseErrors(context),
  };
}

function scriptKind(file: string): ts.ScriptKind {
  if (file.endsWith('.tsx')) return ts.ScriptKind.TSX;
  return /\.(?:[cm]?ts|vue|svelte)$/.test(file) ? ts.ScriptKind.TS : ts.ScriptKind.JSX;
}

interface ParsedSource extends ts.SourceFile { readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[] }

function parseErrors(context: FileContext): FileFacts['parseErrors'] {
  const found = (context.source as ParsedSource).parseDiagnostics ?? [];
  return found.slice(0, 3).map((diagnostic) => ({
    line: context.source.getLineAndCharacterOfPosition(diagnostic.start).line + 1, message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
  }));
}
