import { google } from 'googleapis';

const client = new google.auth.OAuth2('id', 'secret');
client.setCredentials({ access_token: 'token' });
google.options({ auth: client });

const files = { files: { get: (name: string) => name } };

export const read = [files.files.get('one'), client.generateAuthUrl({ scope: [] })];
