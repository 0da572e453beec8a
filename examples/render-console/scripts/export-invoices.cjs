/*
 * Copyright (c) 2019-2024 Pixel Harbour Studio.
 * SPDX-License-Identifier: MIT
 */
const fs = require("fs");
const path = require("path");

const SKIP = [700, 910, 911];

async function exportInvoices(api, months, directory, writer = fs) {
    const written = [];
    for (const month of months) {
        const res = await api.request("/api/finance/invoice/list", { month });
        if (SKIP.includes(res.code)) {
            continue;
        }
        if (res.code !== 200) {
            throw new Error(month + ": " + res.message);
        }
        const file = path.join(directory, month + ".json");
        try {
            writer.writeFileSync(file, JSON.stringify(res.data));
        } catch (err) {
            if (err.code === "ENOSPC") throw new Error("disk full");
            throw err;
        }
        written.push(file);
    }
    return written;
}

exports.exportInvoices = exportInvoices;
