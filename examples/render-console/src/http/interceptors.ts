import type { ApiResponse } from '../types';

export type Interceptor = <T>(res: ApiResponse<T>, path: string) => ApiResponse<T> | void;

export function runInterceptors<T>(
  interceptors: readonly Interceptor[],
  res: ApiResponse<T>,
  path: string,
): ApiResponse<T> {
  return interceptors.reduce((current, interceptor) => interceptor(current, path) ?? current, res);
}

/** An empty last page is not a failure: show an empty table instead of a toast. */
export const emptyListInterceptor: Interceptor = (res) => {
  if (res.code === 700) {
    return { ...res, code: 200, result: true, data: (res.data ?? []) as typeof res.data };
  }
  return undefined;
};

export function logInterceptor(log: (line: string) => void): Interceptor {
  return (res, path) => {
    if (res.code !== 200 && res.code !== 700) {
      log(`${path} -> ${res.code} ${res.message}`);
    }
  };
}

export function maintenanceInterceptor(onMaintenance: (reason: 'server' | 'cache') => void): Interceptor {
  return (res) => {
    switch (res.code) {
      case 500:
        onMaintenance('server');
        break;
      case 1000:
        onMaintenance('cache');
        break;
      default:
        break;
    }
  };
}
