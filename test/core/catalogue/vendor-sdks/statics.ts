import { Autumn, Limits } from 'autumn-js';

export async function ask(id: string) {
  void Autumn.track({ feature_id: 'messages', customer_id: id });
//            ^^^^^ out saas async api.useautumn.com
  const allowed = await Autumn.check({ feature_id: 'messages', customer_id: id });
//                             ^^^^^ out saas sync api.useautumn.com
  const described = Autumn.describe(id);
  await Limits.of(id);
  return { allowed, described };
}
