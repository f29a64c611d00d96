import { Configuration, FrontendApi } from '@ory/client';

const frontend = new FrontendApi(new Configuration({ basePath: 'https://auth.shop.test' }));

export function session(cookie: string) {
  return frontend.toSession({ cookie });
//                ^^^^^^^^^ out saas sync https://auth.shop.test
}
