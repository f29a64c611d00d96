import { InteractionRequiredAuthError, LogLevel, PublicClientApplication } from '@azure/msal-browser';

const page = new PublicClientApplication({ auth: { clientId: 'shop' }, system: { loggerOptions: { logLevel: LogLevel.Info } } });

class Cache {
  acquireTokenSilent(scope: string): string {
    return scope;
  }
}

export function account(error: unknown): boolean {
  page.setActiveAccount(page.getAllAccounts()[0] ?? null);
  new Cache().acquireTokenSilent('read');
  return error instanceof InteractionRequiredAuthError;
}
