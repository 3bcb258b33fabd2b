import {phraseList, type WordList} from './word-list.js'

/** Lines of a web page that are in the paste and not in the story: whole lines, in lower case without end punctuation. */
export const furnitureLines: WordList = phraseList(
  "editor's picks,editor’s picks,editors' picks,editors’ picks," +
    'share me,pull quote,pullquote,pull-quote,scroll down for video,scroll down for videos,thanks for sharing,forward to a friend,forward this email,forward to a colleague,copied,spotted an error,spotted an error? let us know,sort by newest,sort by oldest,view all,sponsored by,' +
    'creative commons license,creative commons licence,sponsor message,paid advertisement,enter email,read our privacy policy,unlock this story,your support matters,' +
    'this video file cannot be played,this video file cannot be played.,video unavailable,view on instagram,' +
    'translate,story source,cite this page,cite this article,view on x,view on facebook,view on twitter,slideshow,photo gallery,image gallery,expand,zoom,quick links,' +
    'live chat,tap to see more,read the article in full,older posts,newer posts,newer stories,older stories,' +
    'back to home page,back to homepage,return to homepage,our newsletters,contact us,about us,terms and conditions,' +
    'end of story,end of article,help us improve,summary by ai,give as a gift,register for free,' +
    'i agree to the terms and conditions,your browser does not support the audio element,' +
    'your browser does not support the video element,hear this story,hear this article,text to speech,text-to-speech,' +
    'audio by carbonatix,add us on google,make us preferred on google,watch the video below,watch the video,' +
    'video player,powered by,image,enlarge,click to expand,tap to expand,join the discussion,be the first to comment,' +
    'share your thoughts,share your thoughts in the comments,more details to follow,further details to follow,' +
    'email this article,remove ads,report this ad,report ad,hide ad,hide ads,why am i seeing this,' +
    'why am i seeing this ad,add to favourites,add to favorites,purchase licensing rights,acquire licensing rights,' +
    'buy licensing rights,e-mail this article,print friendly version,printer friendly version,' +
    'printer-friendly version,show more,show less,show all,load more,load more comments,load comments,skip ad,' +
    'skip ads,skip this ad,skip advertisement,close ad,unmute,tap to unmute,click to unmute,exit fullscreen,' +
    'video player is loading,playback rate,aa,view image,view images,open in new window,sign in,' +
    'create a free account,subscribe today,start free trial,start your free trial,copy link to article,save article,' +
    'save story,save for later,save this article,add to bookmarks,add to reading list,logo,site logo,open in app,' +
    'open app,icon,key events,show key events only,search in,pause autoplay,advertisement,advertisements,advertising,' +
    'werbung,anzeige,publicité,publicidad,ad,sponsored,sponsored content,promoted content,share this,' +
    'share this article,share this story,share this post,share on facebook,share on twitter,share on social media,' +
    'share via email,click to copy,copy link,copy url,short url,short link,permalink,permanent link,leave a comment,add comment,' +
    'most read,most popular,recommended,recommended for you,trending,trending now,popular now,latest news,' +
    'top stories,newsletter,subscribe now,sign up,log in,home,skip to content,skip to main content,back to top,' +
    'read full story,read full article,a a a,text size,listen to this article,listen to article,listen to this story,' +
    'scroll to continue,story continues below advertisement,article continues below advertisement,' +
    'story continues below,article continues below,continue reading below,loading,more news,related topics,follow us,' +
    'topics,tags,getty images,photos,gallery,view comments,show comments,join the conversation,' +
    'report an editorial error,report a technical issue,report a correction,scroll down for more,' +
    'continue reading the main story,ad feedback,promoted,more like this,this video can not be played,' +
    'this video cannot be played,please wait,allow x content,view this post on instagram,embed from getty images,' +
    'unlock this article,what to read next,up next,breaking news alerts,we recommend,sponsored links by taboola,' +
    'reader comments,leave a reply,print this page,print this article,report a problem,was this helpful,' +
    'thank you for your feedback,have your say,related links,what do you think,subscribe for full access,' +
    'jump to related,subscribers only,subscriber only,for subscribers only,members only,share article,' +
    'share this page,top comments,privacy dashboard,terms and privacy policy,view more comments,' +
    'corrections and clarifications,submit a news tip,submit a correction,send us your feedback,social sharing,' +
    'share options,after newsletter promotion,skip past newsletter promotion,open this photo in gallery,' +
    'open photo in gallery,report a typo,report an error,next,previous,end,ends,enditem,end item,item ends,' +
    'item ends --,(end),(ends),endit,//,/,enlarge this image,enlarge image,open image in gallery,' +
    'view image in fullscreen,article type: free,article type: metered,user access status,feedback to editors,we recommend these videos,get involved with the news in your community,send your stories and photos now,our rules,copy/paste the article video embed link below,copy/paste the link below,view gallery,click to enlarge,hide caption,toggle caption,show caption,play video,' +
    'video ad feedback,quick guide,show,select voice,select speed,0.8x,0.9x,1.0x,1.1x,1.2x,1.5x,watch live,opens in new window,opens in new tab,end of list,enter your email,enter your email address,' +
    'accept all cookies,manage cookies,manage preferences,privacy policy,terms of use,for immediate release,' +
    'for immediate use,for immediate publication,press release,news release,media release,press summary,' +
    'press statement,media advisory,press advisory,copy starts,copy begins,copy follows,story starts,story begins,' +
    'start of copy,text starts,media statement,press notice,media notice,news statement,' +
    'add as a preferred source on google,mfl,mf,more follows,more later,more to follow,more to come,more coming,more soon,segue,(segue),sigue,(sigue),article reserved for subscribers,reserved for subscribers,subscribers-only article,(more),-more-,--more--,' +
    '(more to come),peer-reviewed publication,thank you for reading,download,transcript,donate now,donate today,' +
    'give now,view all partners,view all authors,we believe in the free flow of information,bookmark,read later,' +
    'gift this article,link copied,top,reuse this content,view in browser,donate,view this email in your browser,' +
    'unsubscribe,read the full story,read the full article,follow,+ follow,+follow,share full article,supported by,' +
    '0:00,listen to this article now,subscribers can listen to this article,republish this article,get involved,' +
    'get in touch,support us,updates to this page,stampa,condividi,compartir,imprimir,partager,imprimer,teilen,drucken,compartilhar,bagikan,cetak,' +
    'delen,commenti,comentarios,commentaires,kommentare,komentar'
)

/** Words of a page's buttons: a line of them is a bar of buttons, and one alone is a button. */
export const furnitureWords: WordList = phraseList(
  'share,tweet,facebook,twitter,x,whatsapp,email,e-mail,mail,print,linkedin,telegram,reddit,pinterest,instagram,' +
    'messenger,copy,link,url,save,comments,comment,subscribe,login,register,menu,search,bookmark,more,video,listen,' +
    'flipboard,pocket,threads,bluesky,sms,line,viber,less,tumblr,youtube,google,news,rss,feed,like'
)

/** How a prompt of the page ends: `… to start your day. Sign up here.` */
export const promptWords: readonly string[] = ['here', 'now', 'today']
export const promptEnding =
  /\b(?:sign up|subscribe|register|click|tap)(?: (?:to|for) our (?:[a-z]+ ){0,2}newsletters?)? (?:here|now|today)[.!]?$/i

/** Buttons that can end such a line after a sentence, in lower case: `Your news, direct to your inbox. Subscribe` */
export const buttonEndings: WordList = phraseList(
  'subscribe,sign up,register,subscribe now,sign up now,register now,explore now,download now,join now,shop now,' +
    'buy now,order now,start now,get started,explore now!,subscribe now!,sign up now!,register now!,download now!,' +
    'join now!,order now!,contact us,write to us,email us,get in touch,tell us,let us know'
)

/** A counter of the page, of shares, comments or documents: in the head only, since a story can have figures on lines of their own. */
export const counter = /^\d{1,3} of \d{1,3} documents$|^\d{1,3}(?:,\d{3}){0,2}$|^\d{1,4}(?:\.\d)?k$/i

/** How a mail to the desk begins, and how the sentence after that does. */
export const greetings: WordList = phraseList(
  'hi,hello,hey,dear,good,morning,afternoon,evening,greetings,all,colleagues'
)
export const coverings: WordList = phraseList('please,pls,copy,here,attached,below,thanks,many,find,as,this')

/** How a letter to the desk closes, in lower case. */
export const valedictions: WordList = phraseList(
  'best,best wishes,best regards,all best,all the best,regards,kind regards,warm regards,many thanks,thanks,' +
    'thank you,with thanks,thanks and regards,cheers,yours,yours sincerely,sincerely,yours faithfully,rgds,thx,ta'
)

/** Marks that end a story. */
export const endMarks =
  /^(?:#{2,6}|# # #|\[ends?\]|[-–—]{1,3}\s?30\s?[-–—]{1,3}|ends?|-\s?ends?\s?-?|ends?\s?-|\(?ends?\)|ends? \d{4}(?: \d{6})?|ends?:? ?[-–(]? ?\d{2,4} ?(?:w|wds|words)\)?|enditem|item ends(?: --)?|endall|enditem\/[a-z]{1,4}|ends?\s?\/{1,2}|ends\/[a-z]{3,9}day, [a-z]{3,9} \d{1,2}, \d{4}|n{4}|\(schluss\)(?: [a-z]{2,4}(?:\/[a-z]{2,4}){0,3})?|more [a-z]{2,3}(?:\/[a-z]{2,3}){1,4}|\(end\) [a-z]{1,4}(?:\.[a-z]{1,4}){0,3}|--?0--?(?:\s+\d\d\/\d\d\/\d{2,4}|\s?[a-z]{2,4}\/(?:[a-z]{2,4})?)?|-\s?o\s?-|\*{3,}end\*{3,}|[=~*/…–—-]{1,6}\s?(?:the )?ends?\s?[=~*/…–—-]{0,6}|[=*~-]{0,6}\s?(?:(?:copy|story|text|body) ends|end (?:copy|story|text|body)|end of (?:copy|story|text|body|message|bulletin|service|transmission|announcement|inside information|(?:press |news )?release|corporate news))\s?[=*~-]{0,6}|x{3,6}|[■□▪◼∎●▲◆♦]{1,3})$/i

/** The same where it follows the last full stop of the last paragraph: `… said. ###`, `… said./.` */
export const closingMark =
  /[.!?]['"”’»)]{0,2}(?:(?=\/\.?(?:[A-Z]{2,4}(?:\/[A-Z]{2,4}){0,3})?$)|\s+(?=(?:#{3}|-\s?30\s?-|-ends?-|\(ends?\)(?: [a-z]{2,4}(?:\.[a-z]{2,4}){0,3})?|\(more\)|Enditem|ENDITEM|ENDS|Ends|[■□▪◼∎▲◆♦])\.?$))/
