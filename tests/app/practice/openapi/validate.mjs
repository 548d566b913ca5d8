// SPDX-License-Identifier: GPL-3.0-or-later
// node validate.mjs PRACTICE_SERVER DESCRIPTION
// Calls every path of the practice workspace in each of its states, and holds each JSON answer
// against Intercom's own description of that path and status.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Description } from './schemas.mjs';

const [server, descriptionFile] = process.argv.slice(2);
const description = new Description(descriptionFile);
const child = spawn(server, { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface({ input: child.stdout });
const [line] = await new Promise((resolve) => lines.once('line', (text) => resolve([text])));
const at = JSON.parse(line);

const nothing = { query: { field: 'created_at', operator: '>', value: 4102444800 } };
const everything = {
    query: { field: 'created_at', operator: '>', value: 0 }, pagination: { per_page: 2 },
};
const contact = '66a1f0c2d4e8b9a7c3f10001';
// [method, path of the description, path called, body]
const calls = [
    ['GET', '/me', '/me'],
    ['GET', '/admins', '/admins'],
    ['GET', '/admins/{admin_id}', `/admins/${at.teammate_id}`],
    ['GET', '/admins/{admin_id}', '/admins/1'],
    ['GET', '/admins/activity_logs', '/admins/activity_logs?created_at_after=0&per_page=2'],
    ['GET', '/admins/activity_logs', '/admins/activity_logs?created_at_after=4102444800'],
    ['GET', '/admins/activity_logs', '/admins/activity_logs'],
    ['GET', '/admins/activity_log_event_types', '/admins/activity_log_event_types'],
    ['GET', '/contacts', '/contacts?per_page=1'],
    ['GET', '/contacts', '/contacts?per_page=0'],
    ['POST', '/contacts/search', '/contacts/search', nothing],
    ['POST', '/contacts/search', '/contacts/search', everything],
    ['POST', '/contacts/search', '/contacts/search', {}],
    ['GET', '/contacts/{contact_id}', `/contacts/${contact}`],
    ['GET', '/contacts/{contact_id}', '/contacts/none'],
    ['GET', '/companies', '/companies?per_page=1'],
    ['GET', '/companies/{company_id}', '/companies/66a1f0c2d4e8b9a7c3f20001'],
    ['GET', '/companies/{company_id}', '/companies/none'],
    ['GET', '/segments', '/segments'],
    ['GET', '/tags', '/tags'],
    ['GET', '/conversations', '/conversations?per_page=1'],
    ['POST', '/conversations/search', '/conversations/search', everything],
    ['GET', '/ticket_types', '/ticket_types'],
    ['GET', '/ticket_states', '/ticket_states'],
    ['POST', '/tickets', '/tickets', { ticket_type_id: '5', contacts: [{ id: contact }] }],
    ['POST', '/tickets', '/tickets', {}],
    ['POST', '/tickets/search', '/tickets/search', nothing],
    ['POST', '/tickets/search', '/tickets/search', everything],
    ['GET', '/tickets/{ticket_id}', '/tickets/41001'],
    ['GET', '/tickets/{ticket_id}', '/tickets/1'],
    ['GET', '/events', `/events?type=user&intercom_user_id=${contact}`],
    ['GET', '/events', '/events?type=user&user_id=none'],
    ['GET', '/events', '/events'],
    ['GET', '/data_attributes', '/data_attributes?model=contact'],
    ['GET', '/data_attributes', '/data_attributes?model=nonsense'],
    ['GET', '/articles', '/articles?per_page=1'],
    ['GET', '/help_center/collections', '/help_center/collections?per_page=1'],
    ['GET', '/news/newsfeeds', '/news/newsfeeds'],
    ['GET', '/subscription_types', '/subscription_types'],
    ['GET', '/ai/content_import_sources', '/ai/content_import_sources'],
    ['GET', '/data_connectors', '/data_connectors?per_page=1'],
    ['GET', '/jobs/status/{job_id}', '/jobs/status/none'],
    ['GET', '/ip_allowlist', '/ip_allowlist'],
    ['GET', '/teams', '/teams'],
];

// Orders that bring about each state, and the statuses that are then to be seen.
const states = [
    ['as it starts', []],
    ['another email', [{ do: 'change_email', email: 'intercom-api@harbour-supplies.example' }]],
    ['permissions taken, classic', [{ do: 'take_permissions' }], [401]],
    ['permissions taken, named', [{ do: 'take_permissions', style: 'named' }], [403]],
    ['no seat', [{ do: 'remove_seat', strict: true }]],
    ...['unauthorized', 'token_revoked', 'token_not_found', 'token_expired', 'token_suspended',
        'token_blocked'].map((code) => [code, [{ do: 'token_code', code }], [401, 403]]),
    ['teammate removed', [{ do: 'delete_teammate' }], [401]],
    ['IP allowlist', [{ do: 'ip_allowlist' }], [403]],
    ['plan', [{ do: 'plan_restricted' }], [403]],
    ['throttled', [{ do: 'throttle', retry_after: 1 }], [429]],
    ['rate used up', [{ do: 'low_rate', remaining: 0 }], [429]],
    ['server error', [{ do: 'server_error', status: 500 }], [500]],
    ['unavailable', [{ do: 'server_error', status: 503 }], [503]],
];

let validated = 0;
const paths = new Set();
const faults = [];

function expect(condition, where, what) {
    if (!condition)
        faults.push(`${where}: ${what}`);
}

async function order(one) {
    const reply = await fetch(at.control_url, { method: 'POST', body: JSON.stringify(one) });
    const state = await reply.json();
    if (!reply.ok)
        throw new Error(`${one.do}: ${state.error}`);
}

async function call([method, path, url, body], token, version, state, statuses) {
    const reply = await fetch(at.api_url + url, {
        method, body: body && JSON.stringify(body),
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json',
            'Content-Type': 'application/json', 'Intercom-Version': version },
    });
    const where = `${state}: ${method} ${url} ${reply.status}`;
    const answer = await reply.json();
    const { validate, described, known } = description.validator(method, path, reply.status);
    expect(known, where, 'a path that the description does not have');
    expect(described || reply.status >= 400, where, 'an undescribed status that is no error');
    if (!validate(answer))
        expect(false, where, JSON.stringify(validate.errors.slice(0, 3)));
    if (statuses)
        expect(statuses.includes(reply.status), where, `expected ${statuses}`);
    const id = reply.headers.get('x-request-id');
    expect(id && (reply.status < 400 || answer.request_id === id), where, 'request id');
    ++validated;
    paths.add(`${method} ${path}`);
    return reply;
}

for (const [name, orders, statuses] of states) {
    await order({ do: 'reset' });
    for (const one of orders)
        await order(one);
    for (const one of calls)
        await call(one, at.token, '2.16', name, statuses);
}
await order({ do: 'reset' });
for (const one of calls) {
    const refused = await call(one, 'dG9rOjA6MTow', '2.16', 'made-up token', [401]);
    expect(!refused.headers.has('x-ratelimit-limit'), one[2], 'rate headers without a valid token');
    const old = await call(one, at.token, '2.99', 'unknown version', [400]);
    expect(old.headers.has('x-ratelimit-limit'), one[2], 'no rate headers with a valid token');
    await call(one, at.witness_token, '2.16', 'witness');
}

child.stdin.end();
for (const fault of faults.slice(0, 40))
    console.error(fault);
console.log(`${validated} answers on ${paths.size} paths, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
