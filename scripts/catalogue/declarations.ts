import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The declarations of packages, as far as keys ask for them. */
export interface Declarations {
  readonly checker: ts.TypeChecker;
  /** What the imported modules export under a name; a member of a default export counts. */
  exported(name: string): readonly ts.Symbol[];
  /** Default exports, and modules as a whole where they are one value. */
  defaults(): readonly ts.Type[];
  /** Types of this name that are declared without being exported. */
  declared(name: string): readonly ts.Type[];
  /** Entry points that no declaration answers for. */
  readonly untyped: readonly string[];
}

const PROBE = 'probe.ts';

/** Reads the declarations of entry points, resolved from a folder that holds `node_modules`; of `global`, those of the platform. */
export function readDeclarations(folder: string, given: readonly string[]): Declarations {
  const entries = given.filter((entry) => entry !== 'global');
  const probe = join(folder, PROBE);
  const program = ts.createProgram([probe], options(folder), host(probe, entries.map((entry, index) => `import * as e${index} from '${entry}';`).join('\n')));
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(probe);
  if (file === undefined) throw new Error(`No probe in ${folder}.`);
  const modules = importedModules(checker, file);
  const found = modules.filter((one) => one.symbol !== undefined).map((one) => one.symbol as ts.Symbol);
  const globals = given.includes('global') ? new Map(checker.getSymbolsInScope(file, ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace).map((symbol) => [symbol.name, symbol])) : undefined;
  const tables = found.map((symbol) => exportTable(checker, symbol));
  let index: ReadonlyMap<string, readonly ts.Type[]> | undefined;
  return {
    checker,
    untyped: modules.filter((one) => one.symbol === undefined).map((one) => one.entry),
    exported: (name) => {
      const global = globals?.get(name);
      return global === undefined ? tables.flatMap((table) => table.get(name) ?? []) : [global];
    },
    defaults: () => found.flatMap((symbol) => defaultTypes(checker, symbol)),
    declared: (name) => (index ??= declaredTypes(program, checker)).get(name) ?? [],
  };
}

function options(folder: string): ts.CompilerOptions {
  const typeRoots = [join(folder, 'node_modules/@types'), join(__dirname, '../../node_modules/@types')];
  const hasNode = typeRoots.some((root) => ts.sys.directoryExists(join(root, 'node')));
  return {
    target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.esnext.full.d.ts'],
    strict: true, skipLibCheck: true, noEmit: true, types: [...(hasNode ? ['node'] : []), ...globalTypes(folder)], typeRoots, allowSyntheticDefaultImports: true, esModuleInterop: true,
  };
}

/** Packages of types for globals other than Node's, where they were installed for that. */
function globalTypes(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'node_modules/@types')).filter((name) => name === 'bun' || name === 'deno');
  } catch {
    return [];
  }
}

/** The compiler's own libraries, which every program shares. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function host(probe: string, text: string): ts.CompilerHost {
  const real = ts.createCompilerHost({});
  return {
    ...real,
    fileExists: (file) => file === probe || real.fileExists(file),
    readFile: (file) => (file === probe ? text : real.readFile(file)),
    getSourceFile: (file, version, ...rest) => {
      if (file === probe) return ts.createSourceFile(file, text, version);
      if (!/\/typescript\/lib\/lib\./.test(file)) return real.getSourceFile(file, version, ...rest);
      if (!libraries.has(file)) libraries.set(file, real.getSourceFile(file, version, ...rest));
      return libraries.get(file);
    },
  };
}

function importedModules(checker: ts.TypeChecker, file: ts.SourceFile): readonly { readonly entry: string; readonly symbol: ts.Symbol | undefined }[] {
  return file.statements.filter(ts.isImportDeclaration).map((statement) => {
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
    const isTyped = symbol?.declarations?.some((declaration) => declaration.getSourceFile().isDeclarationFile || !declaration.getSourceFile().fileName.endsWith('.js'));
    return { entry: (statement.moduleSpecifier as ts.StringLiteral).text, symbol: isTyped === true ? symbol : undefined };
  });
}

function exportTable(checker: ts.TypeChecker, module: ts.Symbol): ReadonlyMap<string, readonly ts.Symbol[]> {
  const table = new Map<string, ts.Symbol[]>();
  const add = (symbol: ts.Symbol): void => void table.set(symbol.name, [...(table.get(symbol.name) ?? []), unalias(checker, symbol)]);
  const exported = checker.getExportsOfModule(module);
  exported.forEach(add);
  for (const symbol of exported.map((one) => unalias(checker, one))) if (symbol.flags & ts.SymbolFlags.Namespace) checker.getExportsOfModule(symbol).forEach(add);
  for (const type of defaultTypes(checker, module)) checker.getPropertiesOfType(type).forEach(add);
  return table;
}

function defaultTypes(checker: ts.TypeChecker, module: ts.Symbol): readonly ts.Type[] {
  const named = checker.getExportsOfModule(module).filter((one) => one.name === 'default');
  const assigned = module.exports?.get('export=' as ts.__String);
  return [...named, ...(assigned === undefined ? [] : [assigned])].map((one) => unalias(checker, one)).filter((one) => one.flags & ts.SymbolFlags.Value).map((one) => checker.getTypeOfSymbol(one));
}

export function unalias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function declaredTypes(program: ts.Program, checker: ts.TypeChecker): ReadonlyMap<string, readonly ts.Type[]> {
  const found = new Map<string, ts.Type[]>();
  const visit = (node: ts.Node): void => {
    if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name !== undefined) {
      const symbol = checker.getSymbolAtLocation(node.name);
      if (symbol !== undefined) found.set(node.name.text, [...(found.get(node.name.text) ?? []), checker.getDeclaredTypeOfSymbol(symbol)]);
    }
    if (ts.isModuleDeclaration(node) && node.body !== undefined) visit(node.body);
    if (ts.isModuleBlock(node) || ts.isSourceFile(node)) ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!program.isSourceFileDefaultLibrary(file) && !/node_modules\/@types\/node\//.test(file.fileName)) visit(file);
  return found;
}
