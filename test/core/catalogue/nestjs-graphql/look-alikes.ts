import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

enum State { Open, Closed }
registerEnumType(State, { name: 'State' });

@ObjectType()
export class Order {
  @Field(() => String)
  id = '';
}

@InputType()
export class NewOrder {
  @Field()
  name = '';
}
