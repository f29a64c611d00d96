import { protos } from '@google-cloud/language';

export const type = protos.google.cloud.language.v1.Document.Type.PLAIN_TEXT;
