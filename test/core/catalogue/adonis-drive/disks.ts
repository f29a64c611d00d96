import drive from '@adonisjs/drive/services/main';

export async function store(key: string, text: string) {
  await drive.use('s3').put(key, text);
//                      ^^^ out storage sync s3/${key}
  const disk = drive.use();
  if (await disk.exists('orders/all.txt')) await disk.delete('orders/all.txt');
//               ^^^^^^ out storage sync orders/all.txt
//                                                    ^^^^^^ out storage sync orders/all.txt
  return drive.get(key);
//             ^^^ out storage sync ${key}
}
