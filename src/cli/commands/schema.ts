import story from '../../../schema/story.schema.json' with {type: 'json'}

/** The JSON Schema of a story, as text. */
export const schema = JSON.stringify(story, null, 2) + '\n'
