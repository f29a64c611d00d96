import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import { Level } from 'level';
import sqlite3 from 'sqlite3';

const fast = new Database('shop.db');
const slow = new sqlite3.Database('shop.db');
const own = new DatabaseSync(':memory:');
const level = new Level('data');

export async function load(id: string) {
  fast.prepare('select * from orders where id = ?').get(id);
  fast.exec('delete from orders');
  fast.transaction(() => fast.prepare('select 1').all())();
  slow.all('select * from orders', () => undefined);
  slow.run('insert into orders values (?)', [id]);
  slow.each('select 1', () => undefined);
  own.exec('create table x (id)');
  await level.put('key', id);
  await level.get('key');
}
