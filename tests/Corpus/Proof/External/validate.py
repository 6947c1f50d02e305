"""Validates documents with jsonschema. Each line of the file is {"name", "schema", "documents"}; prints what does not fit."""
import json
import sys

from jsonschema import Draft202012Validator

count = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        case = json.loads(line)
        Draft202012Validator.check_schema(case["schema"])
        validator = Draft202012Validator(case["schema"])
        for document in case["documents"]:
            count += 1
            for error in validator.iter_errors(document):
                print(case["name"], json.dumps(document), error.message)
print(f"{count} validated")
