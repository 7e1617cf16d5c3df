import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** What is wrong with a value by one of the schemas: "/drafts/0/path must be string"; nothing when it keeps to it. */
export function validatorOf(name: string): (value: unknown) => string[] {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), 'utf8'));
  // `allowTrailingCommas` is the editor's, and a list of types is how nothing is told from something.
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, keywords: ['allowTrailingCommas'] });
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
