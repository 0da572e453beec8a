import type {
  ApiResponse,
  Client,
  Page,
} from "../types";

export interface Frame {
  index: number;
  status: "waiting" | "rendering" | "done" | "failed";
}

type FramesResponse = ApiResponse<Page<Frame> | null>;

export class FrameTable {
  readonly frames = new Map<number, Frame>();
  ended = false;

  constructor(
    private readonly client: Client,
    private readonly taskId: number,
  ) {}

  async loadPage(pageNum: number): Promise<number> {
    const response: FramesResponse = await this.client.request("/api/render/handle/queryTaskFrames", {
      taskId: this.taskId,
      pageNum,
    });
    this.ended = response.code === 700 || response.code === 404;
    if (response.code !== 200 || response.data === null) return 0;
    for (const frame of response.data.items) this.frames.set(frame.index, frame);
    return response.data.items.length;
  }

  async *pages(): AsyncGenerator<number> {
    for (let page = 1; !this.ended; page++) {
      const count = await this.loadPage(page);
      if (count === 0) return;
      yield count;
    }
  }

  count(status: Frame["status"]): number {
    return [...this.frames.values()].filter((frame) => frame.status === status).length;
  }
}
