import { API as Rest } from '@aws-amplify/api';
import { Auth } from '@aws-amplify/auth';
import { API } from 'aws-amplify';
import { get, post } from 'aws-amplify/api';
import { signIn } from 'aws-amplify/auth';

export async function classic(id: string, email: string) {
  await Rest.get('orders-api', `/orders/${id}`, {});
//           ^^^ out http sync GET orders-api/orders/${id}
  await API.post('orders-api', '/orders', { body: { id } });
//          ^^^^ out http sync POST orders-api/orders
  await API.get('orders-api', '', {});
//          ^^^ out http sync GET orders-api
  await API.graphql({ query: 'query Orders { orders { id } }' });
//          ^^^^^^^ out graphql sync appsync-api.amazonaws.com/graphql
  await Auth.signIn(email, id);
//           ^^^^^^ out saas sync cognito-idp.amazonaws.com
}

export async function modern(id: string, email: string) {
  const { body } = await get({ apiName: 'orders-api', path: `/orders/${id}` }).response;
//                       ^^^ out http sync GET orders-api/orders/${id}
  await post({ apiName: 'orders-api', path: '/orders', options: { body: { id } } }).response;
//      ^^^^ out http sync POST orders-api/orders
  await signIn({ username: email, password: id });
//      ^^^^^^ out saas sync cognito-idp.amazonaws.com
  return body;
}
