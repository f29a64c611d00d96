const CDP = require('chrome-remote-interface');

module.exports.capture = async (id) => {
  const client = await CDP({ host: 'browser', port: 9222 });
//                     ^^^ out process sync browser
  const { Page } = client;
  await Page.enable();
  await Page.navigate({ url: `http://shop/items/${id}` });
//           ^^^^^^^^ out process sync http://shop/items/${id}
  await client.Page.navigate({ url: 'http://shop' });
//                  ^^^^^^^^ out process sync http://shop
  await client.send('Page.navigate', { url: 'http://shop/cart' });
//             ^^^^ out process sync http://shop/cart
  await client.close();
};
