// shows: timeout
import { google } from 'googleapis';

const auth = new google.auth.GoogleAuth({ scopes: [] });
const gmail = google.gmail({ version: 'v1', auth });
const drive = google.drive('v3');

export async function run(id: string) {
  await gmail.users.messages.send({ userId: 'me', requestBody: { raw: id } });
//                           ^^^^ out email sync gmail.googleapis.com, no timeout
  await gmail.users.messages.list({ userId: 'me' });
//                           ^^^^ out saas sync googleapis.com/users/messages, no timeout
  await drive.files.get({ fileId: id }, { timeout: 2000 });
//                  ^^^ out saas sync googleapis.com/files, 2000 ms
  await google.sheets('v4').spreadsheets.values.append({ spreadsheetId: id });
//                                              ^^^^^^ out saas sync googleapis.com/spreadsheets/values, no timeout
  return google.calendar({ version: 'v3', auth }).events.insert({ calendarId: 'primary' });
//                                                       ^^^^^^ out saas sync googleapis.com/events, no timeout
}
