'use strict';

/** HTTP statuses of the gateway that go away by themselves. */
export function isTransient(status) {
    return status === 429 || status === 502 || status === 503 || status === 504;
}

export function describeStatus(response) {
    if (response.status === 404) {
        return 'The address of the API is wrong. Check the domain in your settings.';
    }
    if (response.status === 403) {
        return 'A proxy or firewall refused the request.';
    }
    if (response.status === 500 || isTransient(response.status)) {
        return 'The service does not answer right now.';
    }
    return response.status === 200 ? '' : `HTTP ${response.status}`;
}

/** 'ok' only if both layers are fine: the HTTP status, and the code in the body. */
export async function probe(transport, url) {
    const response = await transport(url, { method: 'GET', headers: {} });
    if (response.status !== 200) {
        return describeStatus(response);
    }
    const body = await response.json();
    return body.code === 200 ? 'ok' : body.message;
}
