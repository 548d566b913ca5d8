// SPDX-License-Identifier: GPL-3.0-or-later
// recorder.mjs API-URL DIRECTORY [KEY CERTIFICATE]: passes every request on to API-URL and, when it is
// told to end (SIGTERM), writes the same requests down for the others: collection.json for newman,
// curl.conf for curl. With a key it speaks TLS. Its first line on standard output is its own address.
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

const [apiUrl, directory, key, cert] = process.argv.slice(2);
const ownToTheConnection = ['connection', 'content-length', 'host', 'transfer-encoding'];
const agent = new http.Agent({ keepAlive: true });
const requests = [];

function headersOf(rawHeaders) {
    const headers = [];
    for (let i = 0; i < rawHeaders.length; i += 2) {
        if (!ownToTheConnection.includes(rawHeaders[i].toLowerCase()))
            headers.push({ key: rawHeaders[i], value: rawHeaders[i + 1] });
    }
    return headers;
}

async function passOn(request, response) {
    const { method } = request;
    const entry = { method, url: apiUrl + request.url, header: headersOf(request.rawHeaders) };
    requests.push(entry);
    const body = await buffer(request);
    entry.body = body.toString();
    const headers = Object.fromEntries(entry.header.map(({ key, value }) => [key, value]));
    if (body.length > 0)
        headers['Content-Length'] = body.length;
    const onward = http.request(entry.url, { method, headers, agent }, (answer) => {
        response.writeHead(answer.statusCode, answer.rawHeaders);
        answer.pipe(response);
    });
    onward.end(body);
}

function collection() {
    const item = requests.map(({ method, url, header, body }) => {
        const request = { method, url, header };
        if (body)
            request.body = { mode: 'raw', raw: body };
        return { name: `${method} ${url}`, request };
    });
    const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
    return { info: { name: 'what keybearer check sends', schema }, item };
}

function curlConfig() {
    const quoted = (text) => JSON.stringify(text); // curl knows the escapes that JSON uses here
    return requests.map(({ method, url, header, body }) => [
        `url = ${quoted(url)}`,
        `request = ${method}`,
        ...header.map(({ key, value }) => `header = ${quoted(`${key}: ${value}`)}`),
        ...(body ? [`data-raw = ${quoted(body)}`] : []),
        'output = /dev/null',
        'write-out = "%{num_connects} %{time_total}\\n"',
    ].join('\n')).join('\nnext\n') + '\n';
}

process.on('SIGTERM', () => {
    writeFileSync(join(directory, 'collection.json'), JSON.stringify(collection(), null, 1));
    writeFileSync(join(directory, 'curl.conf'), curlConfig());
    process.exit(0);
});
const server = key
    ? https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, passOn)
    : http.createServer(passOn);
const scheme = key ? 'https' : 'http';
server.listen(0, '127.0.0.1', () => console.log(`${scheme}://127.0.0.1:${server.address().port}`));
