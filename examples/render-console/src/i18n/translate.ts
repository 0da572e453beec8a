import type { ApiResponse } from '../types';
import { en } from './en';
import { zh } from './zh';

export type Locale = 'zh' | 'en';

const CATALOGS: Record<Locale, (res: Pick<ApiResponse, 'code' | 'message'>) => string> = { zh, en };

export function translate(res: Pick<ApiResponse, 'code' | 'message'>, locale: Locale = 'zh'): string {
  return CATALOGS[locale](res);
}

type Severity = 'success' | 'info' | 'warning' | 'error';

const SEVERITY: { [code: number]: Severity } = {
  200: 'success',
  700: 'info',
  812: 'warning',
  913: 'warning',
  920: 'info',
};

export function severity(res: { code: number }): Severity {
  return SEVERITY[res.code] ?? 'error';
}
