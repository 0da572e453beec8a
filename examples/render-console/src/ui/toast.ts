'use client';

import type { ApiResponse } from '../types';
import { severity, translate, type Locale } from '../i18n/translate';

export interface Toast {
  text: string;
  kind: ReturnType<typeof severity>;
  sticky: boolean;
}

/** What to show for an answer; nothing if the page itself shows it. */
export function toastFor(res: ApiResponse, locale: Locale): Toast | null {
  const { code } = res;
  if (code === 200 || code === 700) {
    return null;
  }
  return {
    text: translate(res, locale),
    kind: severity(res),
    sticky: code === 804 || code === 913 || code === 1000000,
  };
}
