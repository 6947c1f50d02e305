// Validates documents with Ajv. Each line of the file is {"name", "schema", "documents"}; prints what does not fit.
const Ajv = require("ajv/dist/2020");
const fs = require("fs");

const ajv = new Ajv({ strict: false, validateFormats: false });
let count = 0;
for (const line of fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  const { name, schema, documents } = JSON.parse(line);
  const validate = ajv.compile(schema);
  for (const document of documents) {
    count++;
    if (!validate(document)) console.log(name, JSON.stringify(document), ajv.errorsText(validate.errors));
  }
}
console.log(`${count} validated`);
