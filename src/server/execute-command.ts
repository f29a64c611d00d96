import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ExecuteCommandParams } from 'vscode-languageserver';
import { serverCommandIds } from '../protocol/commands';
import type { ServerContext } from './context';
import { ruleDocumentation } from '../core';
import { guardRequest } from './guard';

/** Carries out the commands of our code actions. */
export function registerCommands(context: ServerContext): void {
  context.connection.onExecuteCommand((params) => guardRequest(context.log, 'workspace/executeCommand', () => execute(context, params)));
}

async function execute(context: ServerContext, { command, arguments: [rule] = [] }: ExecuteCommandParams): Promise<null> {
  if (command !== serverCommandIds.showRuleDocumentation || typeof rule !== 'string') {
    throw new ResponseError(LSPErrorCodes.RequestFailed, `${command} is not a command of this server, or lacks the name of a rule.`);
  }
  await context.connection.window.showDocument({ uri: ruleDocumentation(rule), external: true });
  return null;
}
