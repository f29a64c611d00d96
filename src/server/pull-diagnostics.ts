import type { ServerContext } from './context';
import { registerDocumentDiagnostics } from './document-diagnostics';
import { guardEvent } from './guard';
import { registerWorkspaceDiagnostics } from './workspace-diagnostics';

/** Answers the pulls of an editor that asks for diagnostics, and asks it to pull again at most once after an analysis. */
export function registerPullDiagnostics(context: ServerContext): void {
  let isAsked = false;
  const refresh = () => {
    if (context.client.refreshesDiagnostics && !isAsked) {
      isAsked = true;
      setImmediate(() => {
        isAsked = false;
        guardEvent(context.log, 'workspace/diagnostic/refresh', () => context.connection.languages.diagnostics.refresh());
      });
    }
  };
  registerDocumentDiagnostics(context, refresh);
  registerWorkspaceDiagnostics(context, refresh);
}
