export interface ImportedName { readonly imported: string; readonly local: string }

/** One import statement, or one `require` whose result is bound to names. */
export interface ImportStatement {
  readonly from: string;
  readonly names: readonly ImportedName[];
  /** Local name of `* as x`, of `import x = require()` or of `const x = require()`. */
  readonly namespace?: string;
  /** Local name of the default import. */
  readonly default?: string;
  readonly typeOnly: boolean;
}

export interface ReExport {
  readonly from: string;
  /** `*` for everything; `imported` is `*` for `export * as x`. */
  readonly names: '*' | readonly ImportedName[];
}

export interface ImportSkeleton {
  readonly imports: readonly ImportStatement[];
  readonly reExports: readonly ReExport[];
  /** Names of `export { local as exported }` without `from`; barrels written in two steps need them. */
  readonly exports: readonly { readonly local: string; readonly exported: string }[];
  /** Specifiers of `import()` and `require()`, wherever they stand. */
  readonly dynamic: readonly string[];
  /** Platform globals that the text mentions, sorted: `fetch`, `process.env`, … */
  readonly globals: readonly string[];
}

/** All that a text imports or passes on. */
export function specifiersIn({ imports, reExports, dynamic }: Pick<ImportSkeleton, 'imports' | 'reExports' | 'dynamic'>): readonly string[] {
  return [...imports.map((entry) => entry.from), ...reExports.map((entry) => entry.from), ...dynamic];
}

type Building = { -readonly [Key in keyof ImportSkeleton]: ImportSkeleton[Key][number][] };

const GAP = String.raw`(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*\n)*`;
const NAME = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*`;
/** A text whose end is still to be typed ends with its line, as the parser has it. */
const TEXT = String.raw`(?:"[^"\n]*(?:"|(?=\n|$))|'[^'\n]*(?:'|(?=\n|$)))`;
const BRACES = String.raw`\{((?:[^{}'"\/]|${TEXT}|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*)\}`;

/** What has to stand before a word is asked last: asked first, it would be at every place of the text. */
const WORDS =
  /\b(?:import|export|require|fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|axios|jQuery|Deno|Bun|useFetch|useNuxtApp|ineum|goog(?=\s*\.\s*(?:net|require)\b)|fastify(?=\s*\.)|(?<=\.)app(?=\s*\.\s*(?:get|locals)\b)|process\s*\.\s*env|import\.meta\.env|(?:env|locals)(?=\s*[.,)}!?[]))\b|\$\s*\.\s*(?:ajax|get|post|getJSON|getScript)\b|\.load\b(?<=\$\([^()\n]{0,100}\)\s{0,20}\.load)|\$(?:http|fetch|resource)\b|\$(?!(?:apply|attrs|children|data|delete|destroy|destroyed?|digest|dispatch|el|emit|event|forceUpdate|i18n|listeners|mount|n|nextTick|nuxt|off|on|once|options|parent|props|q|refs|root|route|router|scopedSlots|set|slots|ssrContext|state|store|t|tc|te|vnode|vuetify|watch)\b)[a-zA-Z]\w*\b(?<=\bthis\.\$\w+)|(?:Queue|KVNamespace|R2Bucket|D1Database|DurableObjectNamespace|Fetcher|SendEmail|ForwardableEmailMessage)\b(?<=:\s{0,2}(?:Queue|KVNamespace|R2Bucket|D1Database|DurableObjectNamespace|Fetcher|SendEmail|ForwardableEmailMessage))/g;
const STATEMENT = new RegExp(
  String.raw`${GAP}(?:(type)\b${GAP}|defer\b${GAP})?(?!from${GAP}['"])(?:(${NAME})${GAP}(?:,${GAP})?)?(?:\*${GAP}as\b${GAP}(${NAME})${GAP}|${BRACES}${GAP})?from${GAP}(${TEXT})`, 'uy',
);
const BARE = new RegExp(`${GAP}(${TEXT})`, 'uy');
const CALL = new RegExp(String.raw`(?:\.resolve)?${GAP}(?:<[^<>()]*>${GAP})?\(${GAP}(${TEXT}|${'`[^`$\\n]*`'})`, 'uy');
const EQUALS = new RegExp(String.raw`${GAP}(?:(type)\b${GAP})?(${NAME})${GAP}=${GAP}require${GAP}\(${GAP}(${TEXT})`, 'uy');
const ALL_FROM = new RegExp(String.raw`${GAP}(?:type\b${GAP})?\*${GAP}(?:as\b${GAP}(${NAME}|${TEXT})${GAP})?from${GAP}(${TEXT})`, 'uy');
const NAMES_FROM = new RegExp(String.raw`${GAP}(?:type\b${GAP})?${BRACES}(?:${GAP}from${GAP}(${TEXT}))?`, 'uy');
const BOUND = new RegExp(String.raw`(?:const|let|var)\s+(?:(${NAME})|\{([^{}]*)\})\s*=\s*(?:await\s+)?$`, 'u');
const DOT = '.'.charCodeAt(0);
const COMMENTS = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;

/** Reads imports and exports with regular expressions alone; text inside strings and comments may add entries, which is harmless. */
export function readImports(text: string): ImportSkeleton {
  const found: Building = { imports: [], reExports: [], exports: [], dynamic: [], globals: [] };
  const globals = new Set<string>();
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(text); match !== null; match = WORDS.exec(text)) {
    const end = WORDS.lastIndex;
    const word = match[0];
    if (word === 'import') WORDS.lastIndex = readImport(text, end, match.index, found);
    else if (word === 'export') WORDS.lastIndex = readExport(text, end, found);
    else if (word === 'require') WORDS.lastIndex = readCall(text, end, match.index, found);
    else globals.add(word.replace(/\s/g, ''));
  }
  return { ...found, globals: [...globals].sort() };
}

/** Each reader returns where to read on. */
function readImport(text: string, end: number, start: number, found: Building): number {
  if (text.charCodeAt(end) === DOT) return end;
  const bare = matchAt(BARE, text, end);
  if (bare !== undefined) {
    found.imports.push({ from: unquote(bare[1] ?? ''), names: [], typeOnly: false });
    return BARE.lastIndex;
  }
  const statement = matchAt(STATEMENT, text, end);
  if (statement !== undefined) {
    found.imports.push(toImport(statement));
    return STATEMENT.lastIndex;
  }
  const equals = matchAt(EQUALS, text, end);
  if (equals === undefined) return readCall(text, end, start, found);
  found.imports.push({ from: unquote(equals[3] ?? ''), names: [], namespace: equals[2] ?? '', typeOnly: equals[1] !== undefined });
  return EQUALS.lastIndex;
}

function toImport([, type, defaultName, namespace, list, from = '']: RegExpExecArray): ImportStatement {
  const names = toNames(list);
  const onlyTypes = names.length > 0 && defaultName === undefined && names.every((name) => name.typeOnly);
  return {
    from: unquote(from), names: names.map(toPlainName), typeOnly: type !== undefined || onlyTypes,
    ...(namespace === undefined ? {} : { namespace }), ...(defaultName === undefined ? {} : { default: defaultName }),
  };
}

function readExport(text: string, end: number, found: Building): number {
  const all = matchAt(ALL_FROM, text, end);
  if (all !== undefined) {
    found.reExports.push({ from: unquote(all[2] ?? ''), names: all[1] === undefined ? '*' : [{ imported: '*', local: unquote(all[1]) }] });
    return ALL_FROM.lastIndex;
  }
  const some = matchAt(NAMES_FROM, text, end);
  if (some === undefined) return end;
  const names = toNames(some[1]);
  if (some[2] === undefined) found.exports.push(...names.map(({ imported, local }) => ({ local: imported, exported: local })));
  else found.reExports.push({ from: unquote(some[2]), names: names.map(toPlainName) });
  return NAMES_FROM.lastIndex;
}

function readCall(text: string, end: number, start: number, found: Building): number {
  const call = matchAt(CALL, text, end);
  if (call?.[1] === undefined) return end;
  const from = unquote(call[1]);
  const next = CALL.lastIndex;
  found.dynamic.push(from);
  const bound = BOUND.exec(text.slice(Math.max(0, start - 400), start));
  const isWhole = /^\s*\)\s*(?:[;,\n]|$)/.test(text.slice(next, next + 20));
  if (bound !== null && isWhole) {
    const names = toNames(bound[2]?.replaceAll(':', ' as ').replace(/=[^,]*/g, '')).map(toPlainName);
    found.imports.push({ from, names, ...(bound[1] === undefined ? {} : { namespace: bound[1] }), typeOnly: false });
  }
  return next;
}

interface ListedName extends ImportedName { readonly typeOnly: boolean }

function toPlainName({ imported, local }: ListedName): ImportedName {
  return { imported, local };
}

/** `a, type b as c` → the names on both sides. */
function toNames(list: string | undefined): readonly ListedName[] {
  if (list === undefined) return [];
  const plain = list.includes('/') ? list.replace(COMMENTS, ' ') : list;
  return plain.split(',').flatMap((part) => {
    const words = part.trim().split(/\s+/);
    const typeOnly = words[0] === 'type' && words.length !== 1 && words[1] !== 'as';
    const [imported, , local] = typeOnly ? words.slice(1) : words;
    if (imported === undefined || imported === '' || imported.startsWith('...')) return [];
    return [{ imported: unquote(imported), local: unquote(local ?? imported), typeOnly }];
  });
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

function unquote(text: string): string {
  return /^["'`]/.test(text) ? text.replace(/^.(.*?)["'`]?$/, '$1') : text;
}
