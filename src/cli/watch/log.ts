import {shown, spelt} from '../names.js'
import type {Outcome} from './convert.js'

/** What happens, on standard error: for people a line a story, for machines an object a line. */
export interface WatchLog {
  start(root: string): void
  story(path: string, index: number, targets: readonly string[]): void
  /** @param moved where the input went; `asked` where it would have gone if that name had been free */
  file(path: string, outcome: Outcome, moved: string | null, asked: string | null): void
  stop(): void
}

export function watchLog(form: 'text' | 'json', quiet: boolean): WatchLog {
  const count = {stories: 0, failed: 0}
  const say = (text: string, event: string, fields: object): void => {
    if (form === 'json') process.stderr.write(JSON.stringify({time: new Date().toISOString(), event, ...fields}) + '\n')
    else if (!quiet && text !== '') process.stderr.write(text + '\n')
  }
  return {
    start: (root) => say(`watching ${shown(root)}`, 'start', {path: root}),
    story(path, index, targets) {
      count.stories++
      say(`${shown(path)}: written to ${targets.map(shown).join(', ')}`, 'story', {
        path: spelt(path),
        index,
        targets: targets.map(spelt)
      })
    },
    file(path, {state, stories, entries}, moved, asked) {
      if (state === 'failed') count.failed++
      const warnings = entries.reduce((sum, entry) => sum + ('warnings' in entry ? entry.warnings.length : 0), 0)
      const odd = moved !== null && (state === 'failed' || moved !== asked)
      say(odd ? `${shown(path)}: moved to ${shown(moved)}` : '', state, {
        path: spelt(path),
        stories: stories.length,
        warnings,
        moved: moved && spelt(moved)
      })
    },
    stop: () => say(`stopped: ${count.stories} stories written, ${count.failed} files failed`, 'stop', count)
  }
}
