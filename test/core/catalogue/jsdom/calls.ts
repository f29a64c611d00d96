import { JSDOM } from 'jsdom';

export async function read(id: string) {
  const page = await JSDOM.fromURL(`http://shop/items/${id}`);
//                         ^^^^^^^ out process sync http://shop/items/${id}
  return page.window.document.title;
}
