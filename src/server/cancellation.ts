import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Disposable } from 'vscode-languageserver';

/** The answer to a request that the editor cancelled. */
export function requestCancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** Runs `act` when the request is cancelled, at once if it is already: such a token tells nobody. */
export function whenCancelled(token: CancellationToken, act: () => void): Disposable {
  if (token.isCancellationRequested) {
    act();
    return { dispose: () => undefined };
  }
  return token.onCancellationRequested(act);
}
