import * as chromeLauncher from 'chrome-launcher';
import lighthouse, { navigation, startFlow } from 'lighthouse';

export async function audit(url: string, page: never) {
  const chrome = await chromeLauncher.launch({ chromeFlags: ['--headless'] });
  const result = await lighthouse('https://shop.example', { port: chrome.port });
//                     ^^^^^^^^^^ out process sync https://shop.example
  await navigation(page, 'https://shop.example/cart');
//      ^^^^^^^^^^ out process sync https://shop.example/cart
  const flow = await startFlow(page);
  await flow.navigate('https://shop.example/pay');
//           ^^^^^^^^ out process sync https://shop.example/pay
  return result?.lhr.categories;
}
