/** The envelope of every answer of the API. */
export interface ApiResponse<T = unknown> {
  version?: string;
  result: boolean;
  code: number;
  message: string;
  data: T;
  serverTime?: number;
}

export interface TransportInit {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

export interface TransportResponse {
  status: number;
  json(): Promise<unknown>;
}

/** Anything that behaves enough like `fetch`. */
export type Transport = (url: string, init: TransportInit) => Promise<TransportResponse>;

/** What `client.raw` gives back: the HTTP status next to the parsed body. */
export interface RawResponse<T = unknown> {
  status: number;
  data: ApiResponse<T>;
}

export interface Client {
  request<T = unknown>(path: string, body?: unknown): Promise<ApiResponse<T>>;
  raw<T = unknown>(path: string, body?: unknown): Promise<RawResponse<T>>;
  unwrap<T = unknown>(path: string, body?: unknown): Promise<T>;
}

export interface Page<T> {
  items: T[];
  pageNum: number;
  total: number;
}
