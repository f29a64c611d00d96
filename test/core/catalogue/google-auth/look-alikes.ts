import { OAuth2Client } from 'google-auth-library';

const client = new OAuth2Client('id', 'secret');
export const address = client.generateAuthUrl({ scope: 'email' });
client.setCredentials({});

class Store {
  getToken() {
    return '';
  }
}
export const local = new Store().getToken();
