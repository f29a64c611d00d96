import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from './context';

/** Why a request has no answer although nothing is wrong with it: its folder could not be analysed, or the user stopped that. */
export class NoAnalysis extends Error {}

/** Runs the handler of a request; what it throws becomes an error answer, and the stack of an unexpected error goes to the log. */
export async function guardRequest<Result>(log: Log, method: string, handle: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await handle();
  } catch (error) {
    throw toResponseError(log, method, error);
  }
}

/** Like `guardRequest`, for pulls: after any other error VS Code would never pull that document again. */
export async function guardPull<Result>(log: Log, method: string, handle: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await guardRequest(log, method, handle);
  } catch (error) {
    const isCancelled = error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
    throw isCancelled ? error : new ResponseError(LSPErrorCodes.ServerCancelled, messageOf(error), { retriggerRequest: false });
  }
}

/** Runs what nobody waits for; an error goes to the log. */
export function guardEvent(log: Log, name: string, handle: () => void | Promise<void>): void {
  const report = (error: unknown) => log.error(`${name} failed: ${describeError(error)}`);
  try {
    handle()?.catch(report);
  } catch (error) {
    report(error);
  }
}

/** The stack of an error, or whatever else was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

function toResponseError(log: Log, method: string, error: unknown): ResponseError<unknown> {
  if (error instanceof ResponseError) {
    return error;
  }
  if (error instanceof NoAnalysis) {
    return new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: false });
  }
  log.error(`${method} failed: ${describeError(error)}`);
  return new ResponseError(LSPErrorCodes.RequestFailed, messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
