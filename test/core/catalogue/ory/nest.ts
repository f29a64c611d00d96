import { OryRelationshipsModule, OryRelationshipsService } from '@getlarge/keto-client-wrapper';
import { Injectable, Module } from '@nestjs/common';

@Injectable()
export class Orders {
  constructor(private readonly relationships: OryRelationshipsService) {}

  async own(id: string, user: string) {
    await this.relationships.createRelationship({ createRelationshipBody: { namespace: 'Order', object: id, relation: 'owners', subject_id: user } });
//                           ^^^^^^^^^^^^^^^^^^ out saas sync ${KETO_URL}
  }
}

@Module({
  imports: [OryRelationshipsModule.forRootAsync({ useFactory: () => ({ basePath: process.env.KETO_URL ?? '' }) })],
  providers: [Orders],
})
export class OrdersModule {}
