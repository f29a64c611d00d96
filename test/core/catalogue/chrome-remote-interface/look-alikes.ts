const client = { Page: { navigate: (target: { url: string }): string => target.url } };

export const address = client.Page.navigate({ url: 'http://shop' });
