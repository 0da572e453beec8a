/*!
 * render-console
 * Copyright (c) 2019-2024 Pixel Harbour Studio. All rights reserved.
 *
 * Licensed under the MIT License. You may obtain a copy of the license in
 * the LICENSE file at the root of this source tree.
 */

import { withRetry } from "../http/retry";

export const CHUNK_SIZE = 4 * 1024 * 1024;

/** @returns {Generator<{ index: number, start: number, end: number }>} */
export function* chunksOf(size, chunkSize = CHUNK_SIZE) {
    for (let start = 0, index = 0; start < size; start += chunkSize, index++) {
        yield { index, start, end: Math.min(start + chunkSize, size) };
    }
}

export class ChunkUploader {
    constructor(api, options = {}) {
        this.api = api;
        this.options = options;
        this.sent = 0;
    }

    async send(fileId, bytes) {
        for (const chunk of chunksOf(bytes.length, this.options.chunkSize)) {
            const res = await withRetry(() => this.put(fileId, chunk, bytes), this.options);
            if (res.code === 403 || res.code === 605) {
                throw new Error("No permission to write to this bucket");
            } else if (res.code === 404) {
                throw new Error("The upload was removed on the server");
            } else if (res.code !== 200) {
                throw new Error(res.message);
            }
            this.sent += chunk.end - chunk.start;
        }
        return this.sent;
    }

    put(fileId, { index, start, end }, bytes) {
        return this.api.request("/api/render/transfer/putChunk", {
            fileId,
            index,
            content: Buffer.from(bytes.subarray(start, end)).toString("base64"),
        });
    }
}
