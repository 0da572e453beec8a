export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: number,
    message: string,
    readonly path?: string,
  ) {
    super(message);
  }

  get needsLogin(): boolean {
    return this.code === 602;
  }

  get isPermission(): boolean {
    return this.code === 403 || this.code === 605;
  }

  /** The user typed something wrong; show it next to the field, not as a crash. */
  get isValidation(): boolean {
    return [600, 601, 604, 606].includes(this.code);
  }
}

/** The request never got as far as an answer of the API. */
export class TransportError extends Error {
  override readonly name = 'TransportError';

  constructor(
    readonly status: number,
    message = `HTTP ${status}`,
  ) {
    super(message);
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}
