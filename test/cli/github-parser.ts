import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../repository/imports';

interface Parsed { readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } } }

interface Parser {
  readonly parseAction: (file: { readonly name: string; readonly content: string }, trace: unknown) => Parsed;
  readonly parseWorkflow: (file: { readonly name: string; readonly content: string }, trace: unknown) => Parsed;
  readonly trace: unknown;
}

let loaded: Parser | undefined;

/** GitHub's own parser, bundled since Node cannot load it as it is published. */
function parser(): Parser {
  if (loaded !== undefined) return loaded;
  const contents = "export { parseAction } from '@actions/workflow-parser/actions/action-parser'; export { parseWorkflow, NoOperationTraceWriter } from '@actions/workflow-parser'; import { NoOperationTraceWriter } from '@actions/workflow-parser'; export const trace = new NoOperationTraceWriter();";
  const { outputFiles } = esbuild.buildSync({ stdin: { contents, resolveDir: root, loader: 'js' }, bundle: true, write: false, format: 'cjs', platform: 'node', logLevel: 'silent' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, createRequire(join(root, 'package.json')));
  loaded = module.exports as Parser;
  return loaded;
}

/** What GitHub would say is wrong in the text of an action. */
export function actionErrors(content: string): readonly string[] {
  const { parseAction, trace } = parser();
  return parseAction({ name: 'action.yml', content }, trace).context.errors.getErrors().map(({ message }) => message);
}

/** What GitHub would say is wrong in the text of a workflow. */
export function workflowErrors(content: string): readonly string[] {
  const { parseWorkflow, trace } = parser();
  return parseWorkflow({ name: '.github/workflows/a.yml', content }, trace).context.errors.getErrors().map(({ message }) => message);
}
