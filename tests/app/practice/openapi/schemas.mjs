// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the response schemas of an OpenAPI 3.0 description into validators.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

// Fields of real answers that the description leaves out (facts 2: `secure` in its own example).
const undescribed = { app: ['secure'] };

export class Description {
    constructor(file) {
        this.document = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 });
        this.ajv = new Ajv({ strict: false, allErrors: true });
        addFormats(this.ajv);
        this.ajv.addFormat('timestamp', true); // the description's own word for Unix seconds
        const definitions = {};
        for (const [name, schema] of Object.entries(this.document.components.schemas))
            definitions[name] = converted(schema, name);
        this.ajv.addSchema({ $id: 'description', definitions });
        this.validators = new Map();
    }

    /// The validator for an answer, and whether the description names that status at all. What it
    /// does not name must at least be the error envelope.
    validator(method, path, status) {
        const operation = this.document.paths[path]?.[method.toLowerCase()];
        const response = operation?.responses?.[status];
        const schema = response?.content?.['application/json']?.schema
            ?? { $ref: '#/components/schemas/error' };
        const key = `${method} ${path} ${response ? status : 'error'}`;
        if (!this.validators.has(key))
            this.validators.set(key, this.ajv.compile(converted(schema)));
        return {
            validate: this.validators.get(key),
            described: Boolean(response),
            known: Boolean(operation),
        };
    }
}

// OpenAPI 3.0 to JSON Schema: `nullable`, and references into the description. Objects that name
// their properties are closed, so that a misspelt field does not pass as an extra one.
function converted(schema, name, open = false) {
    if (schema === null || typeof schema !== 'object')
        return schema;
    if (schema.$ref)
        return { $ref: `description#/definitions/${schema.$ref.split('/').pop()}` };
    const out = {};
    for (const [key, value] of Object.entries(schema)) {
        if (key === 'nullable' || key === 'example' || key === 'examples')
            continue;
        if (key === 'properties')
            out[key] = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, converted(v)]));
        else if (key === 'items' || key === 'additionalProperties')
            out[key] = converted(value);
        else if (key === 'allOf' || key === 'anyOf' || key === 'oneOf')
            out[key] = value.map((part) => converted(part, undefined, key === 'allOf'));
        else
            out[key] = value;
    }
    for (const extra of undescribed[name] ?? [])
        out.properties[extra] = {};
    if (out.properties && out.additionalProperties === undefined && !out.allOf && !open)
        out.additionalProperties = false;
    return schema.nullable ? { anyOf: [out, { type: 'null' }] } : out;
}
