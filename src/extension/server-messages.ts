import type { CancellationToken, Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ServerNotifications, ServerRequests } from '../protocol/server';

/** Sends one of our own requests. */
export function sendRequest<Method extends keyof ServerRequests>(
  client: LanguageClient, method: Method, params: ServerRequests[Method]['params'], token?: CancellationToken,
): Promise<ServerRequests[Method]['result']> {
  return client.sendRequest(method, params, token);
}

/** Listens to one of our own notifications. */
export function onNotification<Method extends keyof ServerNotifications>(
  client: LanguageClient, method: Method, listen: (params: ServerNotifications[Method]) => void,
): Disposable {
  return client.onNotification(method, listen);
}
