import { Apollo, gql } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

export class Orders {
  constructor(private readonly apollo: Apollo) {}

  async load() {
    await firstValueFrom(this.apollo.query({ query: gql`query { orders { id } }` }));
//                                   ^^^^^ out graphql sync ?
    this.apollo.mutate({ mutation: gql`mutation { add { id } }` }).subscribe();
//              ^^^^^^ out graphql sync ?
    this.apollo.watchQuery({ query: gql`query { orders { id } }` }).valueChanges.subscribe((result) => console.log(result));
//              ^^^^^^^^^^ out graphql sync ?
  }
}
