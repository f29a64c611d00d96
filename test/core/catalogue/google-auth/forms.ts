import { JWT, OAuth2Client } from 'google-auth-library';
import { google } from 'googleapis';

const client = new OAuth2Client('id', 'secret');

class Drive {
  private readonly auth = new google.auth.OAuth2('id', 'secret');
  async open(code: string) {
    const { tokens } = await this.auth.getToken(code);
//                                     ^^^^^^^^ out saas sync oauth2.googleapis.com
    this.auth.setCredentials(tokens);
    await this.auth.revokeToken(code);
//                  ^^^^^^^^^^^ out saas sync oauth2.googleapis.com
  }
}

export async function signIn(idToken: string, code: string) {
  await new JWT({ email: 'orders' }).authorize();
//                                   ^^^^^^^^^ out saas sync oauth2.googleapis.com
  await new Drive().open(code);
  await client.request({ url: 'https://people.googleapis.com/v1/people/me' });
//             ^^^^^^^ out saas sync https://people.googleapis.com/v1/people/me
  return client.verifyIdToken({ idToken });
//              ^^^^^^^^^^^^^ out saas sync oauth2.googleapis.com
}
