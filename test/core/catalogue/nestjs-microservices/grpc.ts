import { Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { type ClientGrpc, ClientsModule, Transport } from '@nestjs/microservices';
import { type Observable, lastValueFrom } from 'rxjs';

interface Identity {
  getUser(query: { id: string }): Observable<{ name: string }>;
}

@Injectable()
export class Users implements OnModuleInit {
  private identity!: Identity;

  constructor(@Inject('IDENTITY') private readonly client: ClientGrpc) {}

  onModuleInit() {
    this.identity = this.client.getService<Identity>('IdentityService');
  }

  async load(id: string) {
    return lastValueFrom(this.identity.getUser({ id }));
//                                     ^^^^^^^ out grpc sync identity:5000/identity.IdentityService/GetUser
  }
}

@Module({
  imports: [ClientsModule.register([{ name: 'IDENTITY', transport: Transport.GRPC, options: { url: 'identity:5000', package: 'identity', protoPath: 'identity.proto' } }])],
  providers: [Users],
})
export class UsersModule {}
