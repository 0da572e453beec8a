import type { Client } from '../types';

/** One problem that the analysis of a scene found. Its `code` is an id of the analyser. */
export interface AnalysisRow {
  code: string;
  level: 'error' | 'warning';
  desc: string;
  solution?: string;
}

export interface AnalysisSummary {
  errors: AnalysisRow[];
  warnings: AnalysisRow[];
  missingTextures: boolean;
}

export async function queryAnalysis(client: Client, taskId: number): Promise<AnalysisSummary> {
  const res = await client.request<AnalysisRow[]>('/api/render/submit/queryAnalyseErrorDetail', { taskId });
  if (res.code === 700) {
    return { errors: [], warnings: [], missingTextures: false };
  }
  if (res.code !== 200) {
    throw new Error(`analysis of ${taskId}: ${res.message}`);
  }
  return summarise(res.data);
}

export function summarise(rows: readonly AnalysisRow[]): AnalysisSummary {
  return {
    errors: rows.filter((row) => row.level === 'error' && row.code !== '15021'),
    warnings: rows.filter((row) => row.level === 'warning'),
    missingTextures: rows.some((row) => row.code === '15000' || row.code === '25009'),
  };
}

export function hintFor(row: AnalysisRow): string {
  switch (row.code) {
    case '15000':
      return 'Collect the textures of the scene and upload them again.';
    case '15021':
      return 'The start frame comes after the end frame.';
    default:
      return row.solution ?? row.desc;
  }
}
