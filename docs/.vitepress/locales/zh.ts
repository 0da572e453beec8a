/**
 * The texts of the site's frame in Chinese.
 */
import { navOf, sidebarOf, type PageNames } from './pages.ts'
import { version } from '../repository.ts'

const names: PageNames = {
  start: '指南',
  gettingStarted: '快速上手',
  settings: '设置',
  editions: '响应码表的版本',
  evidence: '如何识别响应码',
  hosts: '运行环境',
  editors: '编辑器',
  ci: 'CI 与提交钩子',
  oxlint: 'Oxlint 与 Biome',
  rules: '规则',
  overview: '全部规则',
  more: '比较',
  comparison: '与其他规则比较',
  neighbours: '与其他插件共用',
  performance: '性能',
  codes: '响应码',
  playground: '在线试用',
}

export const chinese = {
  description: '了解 Rayvision（Renderbus，瑞云渲染）云渲染 API 响应码的 ESLint 规则。',
  themeConfig: {
    nav: navOf(names, '/zh/'),
    sidebar: { '/zh/': sidebarOf(names, '/zh/') },
    footer: { message: `eslint-plugin-rayvision-codes ${version}，MIT 许可证` },
    outline: { level: [2, 3] as [number, number], label: '本页目录' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色模式',
    darkModeSwitchTitle: '切换到深色模式',
    sidebarMenuLabel: '菜单',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '页面不存在',
      quote: '这个地址没有对应的页面。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
  },
  /** Those of the search box. */
  searchTexts: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索文档' },
    modal: {
      displayDetails: '显示详情',
      resetButtonTitle: '清除',
      backButtonTitle: '关闭搜索',
      noResultsText: '没有结果：',
      footer: {
        selectText: '打开',
        selectKeyAriaLabel: '回车键',
        navigateText: '选择',
        navigateUpKeyAriaLabel: '上箭头',
        navigateDownKeyAriaLabel: '下箭头',
        closeText: '关闭',
        closeKeyAriaLabel: 'Esc 键',
      },
    },
  },
}
