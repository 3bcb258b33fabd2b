/** Lines of a web page that are in the paste and not in the story: whole lines, in lower case without end punctuation. */
export const furnitureLines: ReadonlySet<string> = new Set(
  'advertisement,advertisements,ad,sponsored,sponsored content,share,share this,share this article,share this story,share on facebook,share on twitter,share via email,tweet,facebook,twitter,whatsapp,email,e-mail,print,linkedin,telegram,copy link,save,comments,comment,leave a comment,add comment,most read,most popular,recommended,recommended for you,trending,trending now,popular now,latest news,top stories,newsletter,subscribe,subscribe now,sign up,log in,login,register,menu,search,home,skip to content,skip to main content,back to top,continue reading,read full story,a a a,text size,listen to this article,listen to article,scroll to continue,story continues below advertisement,article continues below advertisement,story continues below,article continues below,loading,more news,related topics,follow us,topics,tags,getty images,video,photos,gallery,view comments,show comments,join the conversation,report a typo,more,next,previous,end,ends,enditem,end item,(end),(ends),endit,//,/'.split(
    ','
  )
)

/** How a line of the page begins. Matched at the start of a line that is no sentence of the story. */
export const furnitureOpenings: readonly RegExp[] = [
  /^(?:tags|topics|keywords|filed under|categories|category|section|follow us|follow us on|share this|tagged)\s?:/i,
  /^follow (?:us|@|the author|our)/i,
  /^(?:sign up|subscribe|click here|tap here|download (?:the|our)|join (?:us|our)|get (?:the|our) (?:latest|daily|free))\b/i,
  /^\d[\d,.]{0,9}k?\s(?:total\s)?(?:views?|shares?|comments?|likes?|reads?|retweets?|min(?:ute)?s?\sread)\b/i,
  /^(?:reading time|estimated read|read time)\b/i,
  /^(?:story|article) continues\b/i,
  /^\[?\d{1,3}\s?(?:\/|of)\s?\d{1,3}\]?$/,
  /^page \d{1,3}(?: of \d{1,3})?$/i,
  /^(?:https?:\/\/|www\.)\S{1,300}$/,
  /^(?:from|to|cc|sent|reply-to|message-id|mime-version|content-type|x-[a-z-]{2,30}|received|return-path):\s/i
]

/** Marks that end a story. */
export const endMarks =
  /^(?:#{2,6}|# # #|-\s?30\s?-|-?\s?ends?\s?-|\(?ends?\)|enditem|endall|--?0--?|-\s?o\s?-|\*{3,}end\*{3,}|xxx)$/i
