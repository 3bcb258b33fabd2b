import {wordList, type WordList} from './word-list.js'

/** Pictographs that tell what a line of a post is, each without its variation selector: `📷`, `👉`, `🔴`. */
export const signposts: WordList = wordList(
  '👉 👇 ➡ ⬇ 📷 📸 🎥 📹 🎬 🎦 📽 👁 👀 🔗 📲 📱 📢 📣 🔔 🔴 🟥 🟠 🟡 🔥 🚨 ⚡ ❗ ❕ ‼ ⁉ 🆕 📰 🗞 📌 🔻 🔺 📍 📅 🗓 🕒 🕓 🕔 ⏰ ⌚ ✍ 🖊 🖋 📝 ✉ 📧 📩 ☎ 📞 💬 ' +
    '🗣 🎙 🎤 🔊 📺 📻 🖼 🌍 🌎 🌏 🌐 ⏳ ⌛ 📊 📈 📉 🔎 🔍 ℹ ⚠ 🏷 🧵'
)
