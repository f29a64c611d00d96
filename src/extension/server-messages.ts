import type { CancellationToken, Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ServerNotifications, ServerRequests } from '../protocol/server';

/** Sends one of our own requests. */
export function sendRequest<Method extends keyof ServerRequests>(
  client: LanguageClient, method: Method, params: ServerRequests[Method]['params'], token?: CancellationToken,
): Promise<ServerRequests[Method]['result']> {
  return client.sendRequest(method, params, token);
}

type Listener = (params: never) => void;

const listeners = new WeakMap<LanguageClient, Map<string, Set<Listener>>>();

/** Listens to one of our own notifications, beside whoever else does: the client itself keeps only the last listener of each. */
export function onNotification<Method extends keyof ServerNotifications>(
  client: LanguageClient, method: Method, listen: (params: ServerNotifications[Method]) => void,
): Disposable {
  const all = listeners.get(client) ?? new Map<string, Set<Listener>>();
  listeners.set(client, all);
  const own = all.get(method) ?? new Set<Listener>();
  if (!all.has(method)) client.onNotification(method, (params: unknown) => own.forEach((listener) => listener(params as never)));
  all.set(method, own);
  own.add(listen);
  return { dispose: () => own.delete(listen) };
}
