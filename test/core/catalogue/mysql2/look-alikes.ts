import mysql from 'mysql2';

export const statement = mysql.format('select * from orders where id = ?', [1]) + mysql.escape('x');
