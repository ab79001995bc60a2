import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

/** What a document has against it, one line each; none where it is valid. */
export type Validator = (document: unknown) => readonly string[];

function jsonValidator(path: string): Validator {
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new TypeError(`${path}: no schema`);
  // SARIF's is of draft 4, which differs in the names of these two fields only as far as it uses it.
  const { $schema: _draft, id: _id, ...rest } = Object.fromEntries(Object.entries(schema));
  // Nor do its patterns hold as Unicode expressions.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(rest);
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const near = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** SARIF 2.1.0 by the schema of the standard, as the package of SARIF's own authors carries it. */
export const sarifFaults: Validator = jsonValidator(
  createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
);

export const gitlabFaults: Validator = jsonValidator(near('gitlab-code-quality.json'));

/** Well-formed, and valid by the schema of JUnit reports. */
export async function junitFaults(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: readFileSync(near('junit.xsd'), 'utf8') },
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  } as const);
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}
