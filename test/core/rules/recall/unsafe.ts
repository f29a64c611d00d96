import { shapesOf, STOCK, type Shape } from './shape';

const AXIOS: Pick<Shape, 'imports' | 'clients'> = { imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'http://stock', timeout: 2000 })"] } };
const KAFKA: Pick<Shape, 'imports' | 'clients'> = { imports: "import { Kafka, type Producer } from 'kafkajs';\n", clients: { producer: ['Producer', "new Kafka({ brokers: ['kafka:9092'] }).producer()"] } };
const QUEUE: Pick<Shape, 'imports' | 'clients'> = { imports: "import { Queue } from 'bullmq';\n", clients: { jobs: ['Queue', "new Queue('shipping')"] } };
const RABBIT: Pick<Shape, 'imports' | 'clients'> = { imports: "import amqp, { type Channel } from 'amqplib';\n", clients: { channel: ['Channel', "await (await amqp.connect('amqp://mq')).createChannel()"] } };
const MAIL: Pick<Shape, 'imports' | 'clients'> = { imports: "import nodemailer, { type Transporter } from 'nodemailer';\n", clients: { mail: ['Transporter', "nodemailer.createTransport({ host: 'smtp.shop.io' })"] } };

/** Several sets of clients at once. */
function together(...parts: readonly Pick<Shape, 'imports' | 'clients'>[]): Pick<Shape, 'imports' | 'clients'> {
  return { imports: parts.map((part) => part.imports ?? '').join(''), clients: Object.assign({}, ...parts.map((part) => part.clients)) };
}

const PRISMA: Pick<Shape, 'imports' | 'clients'> = { imports: "import { PrismaClient } from '@prisma/client';\n", clients: { db: ['PrismaClient', 'new PrismaClient()'] } };
const TYPEORM: Pick<Shape, 'imports' | 'clients'> = { imports: "import { DataSource } from 'typeorm';\n", clients: { db: ['DataSource', "new DataSource({ type: 'postgres' })"] } };
const KNEX: Pick<Shape, 'imports' | 'clients'> = { imports: "import knex, { type Knex } from 'knex';\n", clients: { db: ['Knex', "knex({ client: 'pg' })"] } };
const DRIZZLE: Pick<Shape, 'imports' | 'clients'> = { imports: "import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';\nimport { orders } from './schema';\n", clients: { db: ['NodePgDatabase', 'drizzle(process.env.DB)'] } };

/** The chosen way, done so that something gets lost, hangs or is done twice. */
export const UNSAFE: readonly Shape[] = [
  ...shapesOf('missing-timeout', {}, [
    { name: 'axios', imports: "import axios from 'axios';\n", code: "const found = await axios.get('http://stock/items/' + input.id);", answer: 'found.data' },
    { name: 'a client of axios', imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'http://stock' })"] }, code: "const found = await $http.get('/items/' + input.id);", answer: 'found.data' },
    { name: 'fetch', code: "const found = await fetch('http://stock/items/' + input.id);", answer: 'await found.json()' },
    { name: 'undici', imports: "import { request as ask } from 'undici';\n", code: "const found = await ask('http://stock/items/' + input.id);", answer: 'found.body' },
    { name: 'got', imports: "import got from 'got';\n", code: "const found = await got('http://stock/items/' + input.id).json();", answer: 'found' },
    { name: 'node-fetch', imports: "import fetch from 'node-fetch';\n", code: "const found = await fetch('http://stock/items/' + input.id);", answer: 'await found.json()' },
    { name: 'superagent', imports: "import superagent from 'superagent';\n", code: "const found = await superagent.get('http://stock/items/' + input.id);", answer: 'found.body' },
    { name: 'node:http', imports: "import http from 'node:http';\n", code: "const found = await new Promise((resolve, reject) => {\n  http.get('http://stock/items/' + input.id, resolve).on('error', reject);\n});", answer: 'found' },
    { name: 'gRPC', imports: "import { credentials } from '@grpc/grpc-js';\nimport { promisify } from 'node:util';\nimport { StockClient } from './generated/stock_grpc_pb';\n", clients: { stock: ['StockClient', "new StockClient('stock:50051', credentials.createInsecure())"] }, code: 'const found = await new Promise((resolve, reject) => {\n  $stock.getItem({ id: input.id }, (error, item) => (error ? reject(error) : resolve(item)));\n});', answer: 'found', files: STOCK },
    { name: 'a client of Nest over TCP', imports: "import { ClientProxy, ClientProxyFactory, Transport } from '@nestjs/microservices';\nimport { firstValueFrom } from 'rxjs';\n", clients: { stock: ['ClientProxy', "ClientProxyFactory.create({ transport: Transport.TCP, options: { host: 'stock' } })"] }, code: "const found = await firstValueFrom($stock.send('reserve_item', input.id));", answer: 'found' },
    { name: 'HttpService of Nest', imports: "import { HttpService } from '@nestjs/axios';\nimport { firstValueFrom } from 'rxjs';\n", clients: { http: ['HttpService', 'new HttpService()'] }, code: "const found = await firstValueFrom($http.get('http://stock/items/' + input.id));", answer: 'found.data' },
  ]),
  ...shapesOf('unsafe-retry', {}, [
    { name: 'a loop without a limit', ...AXIOS, calls: { reserve: (item) => `$http.put('/reservations/' + ${item}.id, ${item})` }, code: 'for (;;) {\n  try {\n    const done = await $reserve(input);\n    return done.data;\n  } catch (error) {\n    console.error(error);\n  }\n}' },
    { name: 'a loop that waits but never ends', ...AXIOS, imports: "import axios, { type AxiosInstance } from 'axios';\nimport { setTimeout as sleep } from 'node:timers/promises';\n", code: "while (true) {\n  try {\n    const done = await $http.put('/reservations/' + input.id, input);\n    return done.data;\n  } catch {\n    await sleep(1000);\n  }\n}" },
    { name: 'a function that calls itself', imports: "import axios from 'axios';\nexport async function reserve(item: any): Promise<unknown> {\n  try {\n    return await axios.put('http://stock/reservations/' + item.id, item, { timeout: 2000 });\n  } catch {\n    return reserve(item);\n  }\n}\n", code: 'await reserve(input);' },
    { name: 'a loop without a pause', ...AXIOS, code: "for (let attempt = 0; attempt < 5; attempt += 1) {\n  try {\n    const done = await $http.put('/reservations/' + input.id, input);\n    return done.data;\n  } catch (error) {\n    console.error(error);\n  }\n}" },
    { name: 'POST retried by got', imports: "import got, { type Got } from 'got';\n", clients: { http: ['Got', "got.extend({ prefixUrl: 'http://stock', timeout: { request: 2000 }, retry: { limit: 3, methods: ['POST'] } })"] }, code: "await $http.post('reservations', { json: input });" },
    { name: 'POST retried by axios-retry', imports: "import axios, { type AxiosInstance } from 'axios';\nimport axiosRetry from 'axios-retry';\nconst client = axios.create({ baseURL: 'http://stock', timeout: 2000 });\naxiosRetry(client, { retries: 3, retryCondition: () => true });\n", clients: { http: ['AxiosInstance', 'client'] }, code: "await $http.post('/reservations', input);" },
    { name: 'POST retried by p-retry', ...AXIOS, imports: "import axios, { type AxiosInstance } from 'axios';\n", needs: "import pRetry from 'p-retry';\n", calls: { reserve: (item) => `$http.post('/reservations', ${item})` }, code: 'await pRetry(() => $reserve(input), { retries: 3 });' },
    { name: 'retries around a client that retries', imports: "import OpenAI from 'openai';\n", needs: "import pRetry from 'p-retry';\n", clients: { ai: ['OpenAI', 'new OpenAI()'] }, calls: { ask: (text) => `$ai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: ${text} }] })` }, code: 'const answer = await pRetry(() => $ask(input.text), { retries: 3 });', answer: 'answer' },
    { name: 'a message that nobody can tell from its copy', ...KAFKA, code: "await $producer.send({ topic: 'order.created', messages: [{ value: input.text }] });", files: { 'src/mails.ts': "import { Kafka } from 'kafkajs';\nimport nodemailer from 'nodemailer';\nconst mail = nodemailer.createTransport({ host: 'smtp.shop.io' });\nconst consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'mails' });\nawait consumer.subscribe({ topic: 'order.created' });\nawait consumer.run({ eachMessage: async ({ message }) => { await mail.sendMail({ to: String(message.value) }); } });\n" } },
    { name: 'retries around got', imports: "import got from 'got';\n", needs: "import pRetry from 'p-retry';\n", calls: { load: (id) => `got.get('http://stock/items/' + ${id}, { timeout: { request: 2000 } })` }, code: 'const found = await pRetry(() => $load(input.id), { retries: 3 });', answer: 'found' },
  ]),
  ...shapesOf('floating-remote-call', {}, [
    { name: 'a request of axios', ...AXIOS, code: "$http.post('/reservations', input);" },
    { name: 'fetch', code: "fetch('http://stock/reservations', { method: 'POST', body: input.text });" },
    { name: 'a message', ...KAFKA, code: "$producer.send({ topic: 'order.created', messages: [{ value: input.id }] });" },
    { name: 'a job', ...QUEUE, code: "$jobs.add('ship', { id: input.id }, { attempts: 3 });" },
    { name: 'a mail', ...MAIL, code: "$mail.sendMail({ to: input.email, subject: 'Welcome' });" },
    { name: 'an asynchronous callback of forEach', ...AXIOS, calls: { load: (id) => `$http.get('/items/' + ${id})` }, code: 'input.ids.forEach(async (id) => {\n  await $load(id);\n});' },
    { name: 'an observable that nobody subscribes to', imports: "import { ClientProxy, ClientProxyFactory, Transport } from '@nestjs/microservices';\n", clients: { stock: ['ClientProxy', 'ClientProxyFactory.create({ transport: Transport.TCP })'] }, code: "$stock.send('reserve_item', input.id);" },
  ]),
  ...shapesOf('serverless-fire-and-forget', { start: 'lambda', imports: "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';\n", clients: { sqs: ['SQSClient', 'new SQSClient({})'] }, calls: { send: (id) => `$sqs.send(new SendMessageCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/orders', MessageBody: ${id} }))` } }, [
    { name: 'a dropped message', code: '$send(input.id);' },
    { name: 'a message with `void`', code: 'void $send(input.id);' },
    { name: 'a message whose failure is logged', code: '$send(input.id).catch(console.error);' },
    { name: 'a timer', code: 'setTimeout(async () => { await $send(input.id); }, 0);' },
    { name: 'a request', imports: '', clients: {}, calls: { tell: (id) => `fetch('https://audit.shop.io/' + ${id}, { method: 'POST' })` }, code: 'void $tell(input.id);' },
  ]),
  ...shapesOf('unhandled-publish-failure', {}, [
    { name: 'a channel without confirmation', ...RABBIT, code: "$channel.publish('orders', 'order.created', Buffer.from(input.id));" },
    { name: 'Kafka asked for nothing', ...KAFKA, code: "await $producer.send({ topic: 'order.created', acks: 0, messages: [{ value: input.id }] });" },
    { name: 'a batch of SQS', imports: "import { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs';\n", clients: { sqs: ['SQSClient', 'new SQSClient({})'] }, code: "await $sqs.send(new SendMessageBatchCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/orders', Entries: input.entries }));" },
    { name: 'a batch of SNS', imports: "import { SNSClient, PublishBatchCommand } from '@aws-sdk/client-sns';\n", clients: { sns: ['SNSClient', 'new SNSClient({})'] }, code: "await $sns.send(new PublishBatchCommand({ TopicArn: 'arn:aws:sns:eu-west-1:1:orders', PublishBatchRequestEntries: input.entries }));" },
    { name: 'events of EventBridge', imports: "import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';\n", clients: { bus: ['EventBridgeClient', 'new EventBridgeClient({})'] }, code: "await $bus.send(new PutEventsCommand({ Entries: [{ EventBusName: 'orders', DetailType: 'order.created', Source: 'shop', Detail: input.text }] }));" },
    { name: 'a failure that is only logged after a row was written', ...together(PRISMA, QUEUE), code: "const order = await $db.order.create({ data: input });\ntry {\n  await $jobs.add('ship', { order: order.id }, { attempts: 3 });\n} catch (error) {\n  console.error(error);\n}" },
    { name: 'records of Kinesis', imports: "import { KinesisClient, PutRecordsCommand } from '@aws-sdk/client-kinesis';\n", clients: { stream: ['KinesisClient', 'new KinesisClient({})'] }, code: "await $stream.send(new PutRecordsCommand({ StreamName: 'orders', Records: input.records }));" },
  ]),
  ...shapesOf('dual-write', {}, [
    { name: 'Prisma and Kafka', ...together(PRISMA, KAFKA), code: "const order = await $db.order.create({ data: input });\nawait $producer.send({ topic: 'order.created', messages: [{ value: order.id }] });" },
    { name: 'Prisma and BullMQ', ...together(PRISMA, QUEUE), calls: { save: (order) => `$db.order.create({ data: ${order} })`, ship: (order) => `$jobs.add('ship', { order: ${order} }, { attempts: 3 })` }, code: 'const order = await $save(input);\nawait $ship(order);' },
    { name: 'TypeORM and RabbitMQ', ...together(TYPEORM, RABBIT), code: "const order = await $db.getRepository('Order').save(input);\n$channel.publish('orders', 'order.created', Buffer.from(order.id));" },
    { name: 'Knex and SNS', imports: `${KNEX.imports ?? ''}import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';\n`, clients: { ...KNEX.clients, sns: ['SNSClient', 'new SNSClient({})'] }, code: "const [order] = await $db('orders').insert(input).returning('*');\nawait $sns.send(new PublishCommand({ TopicArn: 'arn:aws:sns:eu-west-1:1:orders', Message: JSON.stringify(order) }));" },
    { name: 'Mongoose and Kafka', ...together({ imports: "import mongoose from 'mongoose';\nconst Order = mongoose.model('Order', new mongoose.Schema({}));\n" }, KAFKA), code: "const order = await Order.create(input);\nawait $producer.send({ topic: 'order.created', messages: [{ value: order.id }] });" },
    { name: 'a message in the transaction', ...together(PRISMA, KAFKA), code: "await $db.$transaction(async (tx) => {\n  const order = await tx.order.create({ data: input });\n  await $producer.send({ topic: 'order.created', messages: [{ value: order.id }] });\n});" },
  ]),
  ...shapesOf('remote-call-in-transaction', {}, [
    { name: 'Prisma', ...together(PRISMA, AXIOS), calls: { save: (order) => `$db.order.create({ data: ${order} })`, reserve: (order) => `$http.put('/reservations/1', ${order})` }, imports: `${PRISMA.imports ?? ''}${AXIOS.imports ?? ''}`, needs: "import { PrismaClient as Prisma } from '@prisma/client';\nconst database = new Prisma();\n", code: 'await database.$transaction(async (tx) => {\n  await tx.order.create({ data: input });\n  await $reserve(input);\n});' },
    { name: 'Prisma, all of it', ...together(PRISMA, AXIOS), code: "await $db.$transaction(async (tx) => {\n  await tx.order.create({ data: input });\n  await $http.put('/reservations/1', input);\n});" },
    { name: 'TypeORM', ...together(TYPEORM, AXIOS), code: "await $db.transaction(async (manager) => {\n  await manager.save(input);\n  await $http.put('/reservations/1', input);\n});" },
    { name: 'Knex', ...together(KNEX, MAIL), code: "await $db.transaction(async (trx) => {\n  await trx('orders').insert(input);\n  await $mail.sendMail({ to: input.email });\n});" },
    { name: 'Sequelize', ...together({ imports: "import { Sequelize } from 'sequelize';\n", clients: { db: ['Sequelize', "new Sequelize('postgres://db/shop')"] } }, AXIOS), code: "await $db.transaction(async (transaction) => {\n  await $http.put('/reservations/1', input);\n  console.log(transaction);\n});" },
    { name: 'MongoDB', ...together({ imports: "import { MongoClient } from 'mongodb';\n", clients: { mongo: ['MongoClient', "new MongoClient('mongodb://db')"] } }, AXIOS), code: "const session = $mongo.startSession();\nawait session.withTransaction(async () => {\n  await $mongo.db('shop').collection('orders').insertOne(input, { session });\n  await $http.put('/reservations/1', input);\n});" },
    { name: 'Drizzle', ...together(DRIZZLE, KAFKA), files: { 'src/schema.ts': "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const orders = pgTable('orders', { id: text('id') });\n", 'packages/inner/src/schema.ts': "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const orders = pgTable('orders', { id: text('id') });\n" }, code: "await $db.transaction(async (tx) => {\n  await tx.insert(orders).values(input);\n  await $producer.send({ topic: 'order.created', messages: [{ value: input.id }] });\n});" },
    { name: 'a query runner', ...together(TYPEORM, AXIOS), code: "const runner = $db.createQueryRunner();\nawait runner.startTransaction();\nawait runner.manager.save(input);\nawait $http.put('/reservations/1', input);\nawait runner.commitTransaction();" },
    { name: 'BEGIN and COMMIT', ...together({ imports: "import { Pool } from 'pg';\n", clients: { pool: ['Pool', 'new Pool()'] } }, AXIOS), code: "const client = await $pool.connect();\nawait client.query('BEGIN');\nawait client.query('INSERT INTO orders VALUES ($1)', [input.id]);\nawait $http.put('/reservations/1', input);\nawait client.query('COMMIT');\nclient.release();" },
  ]),
  ...shapesOf('unsafe-consumer', { start: 'program' }, [
    { name: 'without acknowledgement', ...together(RABBIT, MAIL), code: "await $channel.consume('welcome', async (message) => {\n  try {\n    await $mail.sendMail({ to: message.content.toString() });\n  } catch (error) {\n    console.error(error);\n  }\n}, { noAck: true });" },
    { name: 'one that never acknowledges', ...together(RABBIT, MAIL), code: "await $channel.consume('welcome', (message) => {\n  $mail.sendMail({ to: message.content.toString() }).catch(console.error);\n});" },
    { name: 'one that leaves what fails', ...together(RABBIT, MAIL), code: "await $channel.consume('welcome', async (message) => {\n  try {\n    await $mail.sendMail({ to: message.content.toString() });\n    $channel.ack(message);\n  } catch (error) {\n    console.error(error);\n  }\n});" },
    { name: 'one that acknowledges first', ...together(RABBIT, MAIL), code: "await $channel.consume('welcome', async (message) => {\n  $channel.ack(message);\n  try {\n    await $mail.sendMail({ to: message.content.toString() });\n  } catch (error) {\n    console.error(error);\n  }\n});" },
    { name: 'one that ends the process', ...together(RABBIT, MAIL), code: "await $channel.consume('welcome', async (message) => {\n  await $mail.sendMail({ to: message.content.toString() });\n  $channel.ack(message);\n});" },
    { name: 'one of Kafka that swallows', imports: `import { Kafka, type Consumer } from 'kafkajs';\n${MAIL.imports ?? ''}`, clients: { consumer: ['Consumer', "new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'mails' })"], ...MAIL.clients }, code: "await $consumer.subscribe({ topic: 'user.created' });\nawait $consumer.run({ eachMessage: async ({ message }) => {\n  try {\n    await $mail.sendMail({ to: String(message.value) });\n  } catch (error) {\n    console.error(error);\n  }\n} });" },
    { name: 'a queue without dead letters', ...together(RABBIT, MAIL), code: "await $channel.assertQueue('welcome', { durable: true });\nawait $channel.consume('welcome', async (message) => {\n  try {\n    await $mail.sendMail({ to: message.content.toString() });\n    $channel.ack(message);\n  } catch {\n    $channel.nack(message, false, false);\n  }\n});" },
    { name: 'jobs that are tried once', ...together(QUEUE, MAIL), imports: `import { Queue, Worker } from 'bullmq';\n${MAIL.imports ?? ''}`, code: "new Worker('shipping', async (job) => {\n  await $mail.sendMail({ to: job.data.email });\n});\nawait $jobs.add('ship', { email: input.email });" },
  ]),
  ...shapesOf('busy-poll-loop', { ...AXIOS, imports: "import axios, { type AxiosInstance } from 'axios';\n" }, [
    { name: 'a status without a pause', calls: { look: (id) => `$http.get('/jobs/' + ${id})` }, code: "let state = 'open';\nwhile (state !== 'done') {\n  const answer = await $look(input.id);\n  state = answer.data.state;\n}" },
    { name: 'an interval beside a message that tells the same', code: "setInterval(async () => {\n  await $http.get('/jobs/' + input.id);\n}, 500);", start: 'program', files: { 'src/done.ts': "import { Kafka } from 'kafkajs';\nconst consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'jobs' });\nawait consumer.subscribe({ topic: 'job.completed' });\n" } },
    { name: 'a state of a job', imports: "import { Queue } from 'bullmq';\n", clients: { jobs: ['Queue', "new Queue('prices')"] }, code: "const job = await $jobs.getJob(input.id);\nlet state = 'waiting';\ndo {\n  state = await job.getState();\n} while (state !== 'completed');" },
  ]),
];
