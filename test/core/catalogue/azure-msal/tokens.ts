import { PublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { ConfidentialClientApplication } from '@azure/msal-node';

const page = new PublicClientApplication({ auth: { clientId: 'shop' } });
const server = new ConfidentialClientApplication({ auth: { clientId: 'shop' } });

export class Session {
  constructor(private readonly application: IPublicClientApplication) {}

  token(scopes: string[]) {
    return this.application.acquireTokenSilent({ scopes });
//                          ^^^^^^^^^^^^^^^^^^ out saas sync login.microsoftonline.com
  }
}

export async function tokens(scopes: string[]) {
  await page.loginPopup({ scopes });
//           ^^^^^^^^^^ out saas sync login.microsoftonline.com
  const taken = await page.acquireTokenSilent({ scopes });
//                         ^^^^^^^^^^^^^^^^^^ out saas sync login.microsoftonline.com
  await server.acquireTokenByClientCredential({ scopes });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out saas sync login.microsoftonline.com
  return taken;
}
