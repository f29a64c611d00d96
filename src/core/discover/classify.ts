import type { FileClass } from './discovery';
import { folderOf, nameOf } from './paths';

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const COMPONENT = /\.(?:vue|svelte)$/;
const DECLARATION = /\.d\.(?:[a-z]+\.)?[cm]?ts$/;
const VENDORED = /(?:^|\/)(?:vendors?|third[_-]party|libs\/external)\/|\.min\.[cm]?js$|(?:^|\/)\.pnp\.(?:loader\.)?[cm]?js$|\/webpack-runtime[^/]*\.js$/;
const GENERATED = /(?:^|\/)(?:__generated__|generated)\/|\.(?:generated|gen|pb|g)\.[cm]?[jt]sx?$|_(?:grpc_)?pb\.[cm]?[jt]s$/;
const STORY = /\.(?:stories|story)\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const TEST_FOLDER = /(?:^|\/)(?:__\w*(?:tests?|e2e|specs?|mocks?|fixtures?)__|tests?|mocks|test[-_]?(?:utils?|helpers?|setup|support|data|fixtures|kit)|e2e|cypress|[^/]+-e2e|(?:integration|unit|acceptance|functional|smoke|load|performance|contract|end-to-end|e2e|api|ui)[-_]?tests?)\//;
/** Below the source of a product it is what drives a browser. */
const PLAYWRIGHT_FOLDER = /^(?:(?!(?:src|lib|app)\/)[^/]+\/)*playwright\//;
const TEST_FILE = /\.(?:[a-z]+-)?(?:test|spec|e2e|cy)s?\.[cm]?[jt]sx?$|_test\.[cm]?[jt]sx?$|(?:^|\/)(?:setup[-_.]?[tT]ests?|(?:global|tests?|jest|vitest)[-_.]?(?:[sS]etup|[tT]eardown)|tests?[-_.]?(?:[uU]tils?|[hH]elpers?))\.[cm]?[jt]sx?$/;
/** Numbered steps, each of which runs once against a database. */
const MIGRATION = /(?:^|\/)(?:[\w-]*migrations?[\w-]*|seeders)\/(?:[^/]+\/)*(?:Migration)?\d[\w.-]*\.[cm]?[jt]s$/i;
const TEST_CONFIGURATION =
  /(?:^|\/)(?:jest|vitest|playwright|cypress|karma|protractor|wdio|mocha)[.-](?:[\w.-]*[.-])?(?:config|conf|setup|preset|workspace|teardown|e2e)(?:[.-][\w.-]*)?\.[cm]?[jt]sx?$/;
const OUTPUT_FOLDER = /^(.*?(?:^|\/)(?:dist|build|out|output|coverage|storybook-static))\//;

/** Whether a folder holds tests, or is what they run against. */
export function isTestFolder(folder: string): boolean {
  return TEST_FOLDER.test(`${folder}/`);
}

export function isSourcePath(path: string): boolean {
  return SOURCE.test(path);
}

/** Whether a file is a component of Vue or Svelte, whose code stands in script elements. */
export function isComponentPath(path: string): boolean {
  return COMPONENT.test(path);
}

/** Sorts source files by what their paths, and the paths beside them, say about them. */
export function classifyFiles(paths: readonly string[]): ReadonlyMap<string, FileClass> {
  const present = new Set(paths);
  const handWrittenFolders = new Set(paths.filter(isHandWritten).map(outputFolderOf));
  return new Map(paths.map((path) => {
    const output = outputFolderOf(path);
    const isOutput = output !== undefined && !handWrittenFolders.has(output);
    return [path, isOutput || isTwin(path, present) ? 'build' : classOfPath(path)];
  }));
}

function classOfPath(path: string): FileClass {
  if (VENDORED.test(path)) return 'vendored';
  if (DECLARATION.test(path)) return 'declaration';
  if (GENERATED.test(path)) return 'generated';
  if (STORY.test(path)) return 'story';
  if (TEST_FILE.test(path) || TEST_FOLDER.test(path) || PLAYWRIGHT_FOLDER.test(path) || TEST_CONFIGURATION.test(path)) return 'test';
  return MIGRATION.test(path) ? 'migration' : 'production';
}

/** The first folder on the way whose name is one that build tools write to. */
function outputFolderOf(path: string): string | undefined {
  return OUTPUT_FOLDER.exec(path)?.[1];
}

function isHandWritten(path: string): boolean {
  return /\.[cm]?tsx?$/.test(path) && !DECLARATION.test(path);
}

/** Whether a compiler wrote it from the source beside it: `a.js` or `a.d.ts` beside `a.ts`. */
function isTwin(path: string, present: ReadonlySet<string>): boolean {
  const match = /^(.*?)(\.d)?\.([cm]?)([jt])sx?$/.exec(nameOf(path));
  if (match === null) return false;
  const [, base = '', declaration, module = '', language] = match;
  if (declaration === undefined && language === 't') return false;
  const folder = folderOf(path);
  const stem = folder === '' ? base : `${folder}/${base}`;
  return present.has(`${stem}.${module}ts`) || (module === '' && present.has(`${stem}.tsx`));
}
