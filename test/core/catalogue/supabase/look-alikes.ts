import { createClient } from '@supabase/supabase-js';

const list = { from: (name: string): string => name };

export function prepare(): unknown {
  const supabase = createClient('https://acme.supabase.co', 'key');
  supabase.auth.onAuthStateChange(() => undefined);
  return [supabase.storage.from('files').getPublicUrl('a.pdf'), supabase.getChannels(), list.from('x'), Array.from('ab')];
}
