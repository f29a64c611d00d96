/** Names of methods that change rows. */
export const DATABASE_WRITES = /^(create|createMany|createManyAndReturn|insert|insertOne|insertMany|insertInto|save|update|updateOne|updateMany|findOneAndUpdate|findByIdAndUpdate|findOneAndReplace|upsert|bulkCreate|bulkWrite|delete|deleteOne|deleteMany|remove|persistAndFlush|persist|flush|destroy|softDelete)$/;
