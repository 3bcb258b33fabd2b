import type {Item} from './item.js'
import {alerts} from './refine/alerts.js'
import {answered} from './refine/answered.js'
import {archived} from './refine/archived.js'
import {bareLabels} from './refine/bare-labels.js'
import {boxes} from './refine/boxes.js'
import {captionLists} from './refine/caption-lists.js'
import {captionButtons} from './refine/caption-buttons.js'
import {chats} from './refine/chats.js'
import {choices} from './refine/choices.js'
import {clockLines} from './refine/clock-lines.js'
import {covering} from './refine/covering.js'
import {deeper} from './refine/deeper.js'
import {deskNotes} from './refine/desk-notes.js'
import {fields} from './refine/fields.js'
import {figures} from './refine/figures.js'
import {forwarded} from './refine/forwarded.js'
import {frontMatter} from './refine/front-matter.js'
import {linkLists} from './refine/link-lists.js'
import {mailHead} from './refine/mail-head.js'
import {notebook} from './refine/notebook.js'
import {numbered} from './refine/numbered.js'
import {datelineLines} from './refine/dateline-lines.js'
import {pageLists} from './refine/page-lists.js'
import {parts} from './refine/parts.js'
import {points, pointsIndented, pointsWithin} from './refine/points.js'
import {posts} from './refine/posts.js'
import {references} from './refine/references.js'
import {releaseColumns} from './refine/release-columns.js'
import {routing} from './refine/routing.js'
import {soldPictures} from './refine/sold-pictures.js'
import {telex} from './refine/telex.js'
import {toDesk} from './refine/to-desk.js'

/** What several lines are together, before any is claimed alone: the mail's, the desk's and the page's first. */
export const lists: readonly ((items: readonly Item[]) => Item[])[] = [
  telex,
  frontMatter,
  references,
  chats,
  posts,
  datelineLines,
  releaseColumns,
  archived,
  answered,
  forwarded,
  mailHead,
  deeper,
  fields,
  choices,
  covering,
  toDesk,
  routing,
  alerts,
  clockLines,
  notebook,
  bareLabels,
  boxes,
  captionButtons,
  captionLists,
  soldPictures,
  numbered,
  points,
  pointsIndented,
  parts,
  pageLists,
  linkLists,
  pointsWithin,
  figures,
  deskNotes
]
