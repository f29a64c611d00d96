import { isOryError } from '@getlarge/keto-client-wrapper';
import { Configuration } from '@ory/client';

class RelationshipsService {
  createRelationship(): string {
    return 'here';
  }
}

export const configuration = new Configuration({ basePath: 'https://auth.shop.test' });
export const created = new RelationshipsService().createRelationship();
export const failed = isOryError(new Error(created));
