import { Client, Databases, ID, Query } from 'react-native-appwrite';

const client = new Client().setEndpoint('https://cloud.appwrite.io/v1').setProject('shop');
const database = new Databases(client);

export async function count(word: string) {
  const found = await database.listDocuments('shop', 'words', [Query.equal('word', word)]);
//                             ^^^^^^^^^^^^^ out saas sync cloud.appwrite.io
  if (found.total === 0) await database.createDocument('shop', 'words', ID.unique(), { word });
//                                      ^^^^^^^^^^^^^^ out saas sync cloud.appwrite.io
}
