import type {Story} from '../../index.js'
import type {Warn} from '../../output/index.js'
import type {Report} from './report.js'

/** Says what an output could not hold of a story; place is the story's, as an output knows no other. */
export const told =
  ({source, position}: Story, report: Report): Warn =>
  (rule, message) => {
    const {line, column} = position?.start ?? {line: 1, column: 1}
    const which = source.index > 0 && !position ? `story ${source.index + 1}: ` : ''
    report.warn([{path: source.path, line, column, severity: 'warning', message: which + message, rule}])
  }
