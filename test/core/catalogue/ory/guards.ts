import { OryAuthenticationGuard } from '@getlarge/kratos-client-wrapper';
import { OryAuthorizationGuard as permissions } from '@getlarge/keto-client-wrapper';
import { OryOAuth2AuthenticationGuard } from '@getlarge/hydra-client-wrapper';

export const authenticated = OryAuthenticationGuard({ cookieResolver: (context) => context.switchToHttp().getRequest().headers.cookie });
//                           ^^^^^^^^^^^^^^^^^^^^^^ out saas sync ?
export const permitted = permissions({});
//                       ^^^^^^^^^^^ out saas sync ?
export const authorised = OryOAuth2AuthenticationGuard({ accessTokenResolver: () => 'token' });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out saas sync ?
