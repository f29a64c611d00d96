import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Files } from './check-fix';

/** The TypeScript files of a workspace before and after a fix. */
export interface FixedFiles { readonly before: Files; readonly after: Files }

/** Declarations of the libraries, as text, because they would be those of this repository too. */
const STUBS = '/stubs.d.ts';
const LIB = dirname(ts.getDefaultLibFilePath({}));

/** Type errors that files have after a fix and had not before, against stubs of the libraries; one program for all. */
export function newTypeErrors(fixed: readonly FixedFiles[]): readonly string[] {
  return typeErrorsOfEach(fixed).flatMap((errors, index) => errors.map((error) => `${error} in ${Object.keys(fixed[index]?.after ?? {}).join(', ')}`));
}

/** The new type errors of each fix. */
export function typeErrorsOfEach(fixed: readonly FixedFiles[]): readonly (readonly string[])[] {
  const texts = new Map(fixed.flatMap(({ before, after }, index) => [...inFolder(`/${index}/before`, before), ...inFolder(`/${index}/after`, after)]));
  const program = ts.createProgram([...texts.keys(), STUBS], OPTIONS, hostOf(texts));
  return fixed.map((_, index) => {
    const errorsIn = (folder: string): readonly string[] => [...texts.keys()].filter((file) => file.startsWith(`/${index}/${folder}/`)).flatMap((file) => errorsOf(program, file));
    const known = [...errorsIn('before')];
    return errorsIn('after').filter((error) => !take(known, error));
  });
}

const OPTIONS: ts.CompilerOptions = {
  strict: true, noEmit: true, experimentalDecorators: true, esModuleInterop: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.Preserve,
  types: [], skipLibCheck: true, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
};

/** The alias `@/` stands for `src/` of its own workspace, wherever a fixture has it. */
function inFolder(folder: string, files: Files): readonly (readonly [string, string])[] {
  return Object.entries(files).filter(([file]) => /\.[cm]?tsx?$/.test(file)).map(([file, text]) => [`${folder}/${file}`, moduleText(text).replaceAll("from '@/", `from '${folder}/src/`)] as const);
}

/** A script would share its names with all the others. */
function moduleText(text: string): string {
  return /^(import|export)\b/m.test(text) ? text : `${text}\nexport {};\n`;
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const parsed = new Map<string, ts.SourceFile>();
  const read = (file: string): string | undefined => texts.get(file) ?? (file === STUBS ? readFileSync(join(__dirname, 'library-stubs.txt'), 'utf8') : file.startsWith(LIB) ? readFileSync(file, 'utf8') : undefined);
  return {
    fileExists: (file) => texts.has(file), readFile: read, writeFile: () => undefined, getDefaultLibFileName: () => join(LIB, 'lib.d.ts'), getDefaultLibLocation: () => LIB,
    getCurrentDirectory: () => '/', getCanonicalFileName: (file) => file, useCaseSensitiveFileNames: () => true, getNewLine: () => '\n', directoryExists: (folder) => [...texts.keys()].some((file) => file.startsWith(`${folder}/`)), getDirectories: () => [],
    getSourceFile: (file, version) => {
      const text = parsed.has(file) ? undefined : read(file);
      if (text !== undefined) parsed.set(file, ts.createSourceFile(file, text, version));
      return parsed.get(file);
    },
  };
}

function errorsOf(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

function take(list: string[], item: string): boolean {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
