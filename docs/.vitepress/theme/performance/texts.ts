/**
 * The texts of the figures.
 */
interface PerformanceTexts {
  readonly notMeasured: string
  readonly plot: string
  readonly table: string
  readonly set: string
  readonly files: string
  readonly size: string
  readonly ratio: string
  readonly measured: string
  /** How what was run is called, where its name in the results does not say it. */
  readonly runners: Readonly<Record<string, string>>
  readonly load: (milliseconds: string, kilobytes: string) => string
}

export const performanceTexts: Readonly<Record<'en' | 'zh', PerformanceTexts>> = {
  en: {
    notMeasured: 'This site was built without the results of a benchmark: run npm run bench before npm run docs:build.',
    plot: 'Time to lint, of this plugin and of others',
    table: 'Times to lint',
    set: 'Files',
    files: 'Number',
    size: 'Size (kB)',
    ratio: 'This plugin / no-magic-numbers',
    measured: 'Measured',
    runners: { ours: 'this plugin', empty: 'no rule' },
    load: (milliseconds, kilobytes) => `Loading the plugin takes ${milliseconds} ms; it is ${kilobytes} kB.`,
  },
  zh: {
    notMeasured: '构建本站时没有性能测试的结果：请先运行 npm run bench，再运行 npm run docs:build。',
    plot: '本插件与其他规则的检查耗时',
    table: '检查耗时',
    set: '文件集',
    files: '文件数',
    size: '大小（kB）',
    ratio: '本插件 / no-magic-numbers',
    measured: '测量于',
    runners: { ours: '本插件', empty: '无规则' },
    load: (milliseconds, kilobytes) => `加载插件需要 ${milliseconds} 毫秒，大小为 ${kilobytes} kB。`,
  },
}
