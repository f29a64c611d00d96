import { commands, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../protocol/commands';
import type { CommandName } from '../protocol/commands';
import { addToRecommendations } from './commands/add-to-recommendations';
import { chooseProfile } from './commands/choose-profile';
import { compareMap } from './commands/compare-map';
import { createConfiguration } from './commands/create-configuration';
import { excludeFile } from './commands/exclude-file';
import { explainFile } from './commands/explain-file';
import { clearFilter, filterViews } from './commands/filter-views';
import { openMap } from './commands/open-map';
import { openSample } from './commands/open-sample';
import { putOffFindings } from './commands/put-off-findings';
import { reportFinding } from './commands/report-finding';
import { restartServer } from './commands/restart-server';
import { setUpCi } from './commands/set-up-ci';
import { showCalls } from './commands/show-calls';
import { showInMap } from './commands/show-in-map';
import { showOutput } from './commands/show-output';
import type { Services } from './services';

type Command = (services: Services, argument: unknown) => Promise<void> | void;

const handlers: Readonly<Record<CommandName, Command>> = { openMap, compareMap, showInMap, showCalls, openSample, explainFile, excludeFile, chooseProfile, createConfiguration, putOffFindings, reportFinding, filterViews, clearFilter, setUpCi, addToRecommendations, restartServer, showOutput };

/** Registers every command. */
export function registerCommands(services: Services): Disposable[] {
  return Object.entries(commandIds).map(([name, id]) => {
    const run = handlers[name as CommandName];
    return commands.registerCommand(id, (argument: unknown) => runCommand(services, id, () => run(services, argument)));
  });
}

/** Shows the user that a command failed; the stack goes to the output. */
async function runCommand({ output }: Services, id: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    output.error(`${id} failed`, error instanceof Error ? error : String(error));
    const details = l10n.t('Show Output');
    const message = l10n.t('Crosstalk: {0}', error instanceof Error ? error.message : String(error));
    void window.showErrorMessage(message, details).then((chosen) => (chosen === details ? output.show() : undefined));
  }
}
