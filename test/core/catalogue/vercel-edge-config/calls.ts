import { createClient, get, getAll } from '@vercel/edge-config';

const settings = createClient(process.env.SETTINGS);

export async function isOpen(team: string) {
  const teams = await get<string[]>('teams');
//                    ^^^ out cache sync ?
  const { plans } = await getAll();
//                        ^^^^^^ out cache sync ?
  return plans !== undefined && teams?.includes(team) === true && settings.has(team);
//                                                                         ^^^ out cache sync ?
}
