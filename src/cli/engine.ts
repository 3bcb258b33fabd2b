/**
 * Keeps the memory of a long run near to what it needs: Node's own rule lets what nobody needs any more grow to four times what
 * is in use. For the rest of the process, workers too; more time goes into looking through the memory.
 *
 * @param hundredths by how much memory may grow until it is looked through
 */
export async function growBy(hundredths: number): Promise<void> {
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString(`--heap-growing-percent=${hundredths}`)
}

/**
 * Has V8 compile less of what a function calls into it, for the rest of the process: what compiles takes the cores that
 * others read with, and thousands of stories are read before it is done.
 */
async function compileLess(): Promise<void> {
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')
}

/** So many inputs are worth other settings: they may not take more memory than a tenth of them. */
const MANY = 100
const GROWTH = 40
let settled = false

/**
 * Keeps memory near to what it needs, and compiles less, where there are many inputs, files or records. To be called when
 * the first was read: V8 takes compiled code only under the settings that it was compiled under.
 */
export async function settleFor(inputs: number): Promise<void> {
  if (settled || inputs < MANY) return
  settled = true
  await growBy(GROWTH)
  await compileLess()
}

/** Gives up now what nobody needs any more, before what takes much memory at once. */
export async function collect(): Promise<void> {
  const now = await collector()
  now()
}

async function collector(): Promise<(how?: {type: 'minor'}) => void> {
  const [{setFlagsFromString}, {runInNewContext}] = await Promise.all([import('node:v8'), import('node:vm')])
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

/** What handing so many files over leaves behind is given up at once. */
const HANDED = 1000

/**
 * To be called with how many files were handed over. A list of many files has made room for much young memory, and a thread
 * that only hands over fills it, little by little, before V8 looks through it.
 */
export function handing(): (files: number) => Promise<void> {
  let handed = 0
  let now: ReturnType<typeof collector> | undefined
  return async (files) => {
    handed += files
    if (handed < HANDED) return
    handed = 0
    const collectNow = await (now ??= collector())
    collectNow({type: 'minor'})
  }
}
