/**
 * Words of class names, ids and test ids by which pages tell what a part of theirs is: one word, or two that stand
 * together. A name is cut at hyphens, underscores and capitals: `SiteHeader`, `site-header`, `site_header` are `site header`.
 */
const set = (phrases: string): ReadonlySet<string> => new Set(phrases.split(','))

/** Words before which the next says what a part has or lacks, and not what it is: `has-sidebar`. */
export const havingWords = set('has,no,with,without,hide,hidden,show,is,not,js,category,tag')

/** Parts of the page that belong to no article. */
export const chromeNames = set(
  'share,sharing,shares,sharebar,social,socials,sharedaddy,addtoany,sharethis,addthis,newsletter,newsletters,signup,' +
    'sign up,subscribe,subscription,subscriptions,breadcrumb,breadcrumbs,breadcrump,advert,adverts,advertisement,' +
    'advertising,ad,ads,adslot,adsense,adunit,adbox,adsbygoogle,sponsored,cta,cta card,btn,button,buttons,pages,paging,page nav,cookie,cookies,' +
    'consent,gdpr,onetrust,nav,navbar,navigation,menu,sidebar,widget area,toolbar,taboola,outbrain,login,signin,' +
    'pagination,pager,skip link,skip nav,skip to,skiplink,sitemap,popup,modal,lightbox,tooltip,site header,page header,' +
    'global header,main header,site footer,page footer,global footer,page aside,masthead,utility bar,search form,' +
    'search block,post navigation,gov banner,app banner,paywall,regwall,donate,donation,fundraising,edit link,' +
    'tags,taglist,topics,topic list,keywords,labels,live chat,back top,scroll top,reading progress,print only,likes,reactions,ufi,rating,poll,post labels,' +
    'also from,action bar,article actions,page actions,post actions,story actions,font resizer,font size,text size'
)

/** What only those read who pay. */
export const paidNames = set('subscriber only,subscriber content,subscribers only,premium content,paid content')

/** What draws readers elsewhere: to a story where there is a link with its title. */
export const promoNames = set('promo,promos,promobox')

/** What readers say below the story: it can be longer than the story. */
export const talkNames = set('comments,comment,disqus,respond,commentlist,discussion')

/** What only those get who hear the page. */
export const unseenNames = set(
  'visually hidden,visuallyhidden,sr only,screen reader,screenreader,offscreen,assistive text'
)

/** Links to other stories. */
export const linkNames = set(
  'related,relatedposts,recommended,recommendations,recirc,recirculation,read next,readnext,read more,more stories,' +
    'more on,most read,most viewed,most popular,trending,also read,read also,rich link,richlink,promo link,' +
    'promo,promos,promobox,see also,further reading,links block,inline links,story links,list enhancement,you may,bookmark card,link card,link preview,embedded post'
)

/** The story's own text. */
export const bodyNames = set(
  'article body,articlebody,article content,article text,story body,storybody,story content,story text,entry content,' +
    'post content,post body,node body,name body,body copy,body markup,rich text,e content,td post,main text,' +
    'body text,news text,news content,content body,field body,article copy'
)

export const titleNames = set('entry title,post title,headline,hed,article title,story title,news title,node title')
export const deckNames = set(
  'standfirst,deck,dek,subheadline,sub headline,subtitle,sub title,subheading,strapline,p summary,synopsis,' +
    'article summary,story summary,article intro,article excerpt,post excerpt,subhead,sub head,article subhead,teaser text,' +
    'chapo,chapeau,entradilla,bajada,sumario,sommario,ingress,manchet,vorspann'
)
export const authorNames = set('byline,bylines,author,authors,p author,post author,contributor')
/** Who, when, where: a line over the text, or a part of one. */
export const metaNames = set(
  'meta,post meta,entry meta,article meta,post info,article info,auth,date,time,timestamp,datetime,pub date,byline wrapper'
)
/** The author's name and nothing else. */
export const writerNames = set('author name,byline name,writer name,user name,authorname')
export const captionNames = set('caption,captions,img cap,photo cap,image cap,cutline,wp caption text,photo text')
export const creditNames = set('credit,credits,photo credit,image credit,copyright holder,attribution,photographer')
export const pullNames = set('pullquote,pull quote,pulled quote,element pullquote')
export const publishedNames = set('dt published,entry date,published,pubdate,date published,publish date,posted on')
export const updatedNames = set('dt updated,updated,modified,date modified,last modified,update date,last updated')
