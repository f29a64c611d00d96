import { Args, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver, Subscription } from '@nestjs/graphql';
import { Arg, FieldResolver, Mutation as Mutates, Query as Queries, Resolver as Resolves, Subscription as Subscribes } from 'type-graphql';

@Resolver('Order')
export class OrdersResolver {
  @Query('order')
// ^^^^^ in graphql sync order
  order(@Args('id') id: string) {
// < entry request order
    return fetch(`http://store/orders/${id}`);
//         ^^^^^ out http sync GET store/orders/${id}
  }

  @Query(() => [String], { name: 'orders' })
// ^^^^^ in graphql sync orders
  list() {
// < entry request orders
    return fetch('http://store/orders');
//         ^^^^^ out http sync GET store/orders
  }

  @Mutation()
// ^^^^^^^^ in graphql sync add
  async add() {
// < entry request add
    await fetch('http://store/orders', { method: 'POST' });
//        ^^^^^ out http sync POST store/orders
  }

  @ResolveField()
// ^^^^^^^^^^^^ in graphql sync price
  price(@Parent() order: { id: string }) {
// < entry request price
    return fetch(`http://prices/${order.id}`);
//         ^^^^^ out http sync GET prices/${id}
  }

  @ResolveReference()
// ^^^^^^^^^^^^^^^^ in graphql sync resolveReference
  resolveReference(reference: { id: string }) {
// < entry request resolveReference
    return fetch(`http://store/references/${reference.id}`);
//         ^^^^^ out http sync GET store/references/${id}
  }

  @Subscription('added')
// ^^^^^^^^^^^^ in graphql async added
  added() {
// < entry request added
    return fetch('http://store/added');
//         ^^^^^ out http sync GET store/added
  }
}

@Resolves()
export class Recipes {
  @Queries(() => String)
// ^^^^^^^ in graphql sync recipe
  recipe(@Arg('id') id: string) {
// < entry request recipe
    return fetch(`http://recipes/${id}`);
//         ^^^^^ out http sync GET recipes/${id}
  }

  @Mutates(() => String)
// ^^^^^^^ in graphql sync save
  save() {
// < entry request save
    return fetch('http://recipes', { method: 'POST' });
//         ^^^^^ out http sync POST recipes
  }

  @FieldResolver()
// ^^^^^^^^^^^^^ in graphql sync rating
  rating() {
// < entry request rating
    return fetch('http://ratings/1');
//         ^^^^^ out http sync GET ratings/1
  }

  @Subscribes({ topics: 'ADDED' })
// ^^^^^^^^^^ in graphql async recipeAdded
  recipeAdded() {
// < entry request recipeAdded
    return 'added';
  }
}
