import type { Client } from '../types';

export interface TransferConfig {
  engine: 'aspera' | 'raysync';
  host: string;
  port: number;
}

/** One line of the transfer client's JSON output. */
export interface TransferReport {
  error_code: number;
  message: string;
  file?: string;
}

export type Verdict = 'done' | 'retry' | 'relogin' | 'abort';

export async function transferConfig(client: Client): Promise<TransferConfig | null> {
  const { code, data } = await client.request<TransferConfig>('/api/render/transfer/getConfig');
  if (code === 404) {
    return null;
  }
  if (code !== 200) {
    throw new Error(`No transfer configuration (${code})`);
  }
  return data;
}

export function judge(report: TransferReport): Verdict {
  switch (report.error_code) {
    case 200:
      return 'done';
    case 500:
    case 1000:
      return 'retry';
    case 602:
      return 'relogin';
    case 1_000_000:
      return report.message.includes('timed out') ? 'retry' : 'abort';
    default:
      return 'abort';
  }
}

export function parseReports(stdout: string): TransferReport[] {
  return stdout
    .split(/\r?\n/)
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as TransferReport);
}

export const failedFiles = (reports: readonly TransferReport[]): string[] =>
  reports.filter((report) => report.error_code !== 200).map((report) => report.file ?? '?');
