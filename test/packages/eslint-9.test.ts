import { describeFlatConfig } from './flat-config.ts'

describeFlatConfig('^9')
