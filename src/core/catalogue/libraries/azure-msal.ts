import { library } from '../library';

const request = { category: 'saas', style: 'sync', target: "'login.microsoftonline.com'", defaultTimeout: 'none' } as const;

export const azureMsal = library({
  name: '@azure/msal', packages: { '@azure/msal-browser': '>=2', '@azure/msal-node': '>=1' }, checked: '@azure/msal-browser 5.30.0, @azure/msal-node 7.2.3', docs: 'https://learn.microsoft.com/entra/msal/javascript/',
  types: {
    Application: {
      made: ['new {PublicClientApplication,ConfidentialClientApplication,ManagedIdentityApplication}', 'PublicClientApplication.createPublicClientApplication', '{createStandardPublicClientApplication,createNestablePublicClientApplication}'],
    },
    IPublicClientApplication: { extends: ['Application'] }, IConfidentialClientApplication: { extends: ['Application'] },
  },
  calls: {
    // Those that send the whole page elsewhere ask for nothing here.
    'Application.{acquireTokenSilent,acquireTokenPopup,acquireTokenByCode,acquireTokenByClientCredential,acquireTokenByDeviceCode,acquireTokenByRefreshToken,acquireTokenByUsernamePassword,acquireTokenInteractive,acquireTokenOnBehalfOf,acquireToken,loginPopup,ssoSilent}': request,
  },
});
