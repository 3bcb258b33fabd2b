import {phraseList, type WordList} from './word-list.js'

/** The United States, as they stand after a place, in lower case without full stops; «Georgia» is a country too. */
const united =
  'ala,alaska,ariz,ark,calif,colo,conn,del,fla,ga,hawaii,idaho,ill,ind,iowa,kan,kans,ky,la,maine,md,mass,mich,minn,' +
  'miss,mo,mont,neb,nebr,nev,nh,nj,nm,ny,nc,nd,ohio,okla,ore,oreg,pa,ri,sc,sd,tenn,tex,texas,utah,vt,va,wash,wva,' +
  'w va,wis,wisc,wyo,dc,alabama,arizona,arkansas,california,colorado,connecticut,delaware,florida,illinois,indiana,' +
  'kansas,kentucky,louisiana,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,' +
  'nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,oklahoma,oregon,pennsylvania,' +
  'rhode island,south carolina,south dakota,tennessee,vermont,virginia,washington,west virginia,wisconsin,wyoming'
export const americanStates: WordList = phraseList(united)

/**
 * States, provinces and countries as they stand after a place in a dateline, in lower case without full stops. They
 * never open a place of their own there.
 */
export const states: WordList = phraseList(
  united +
    ',georgia,ontario,quebec,alberta,manitoba,saskatchewan,british columbia,nova scotia,new brunswick,newfoundland,' +
    'yukon,ont,que,alta,man,sask,bc,ns,nb,nl,pei,nfld,nwt,afghanistan,albania,algeria,angola,argentina,armenia,' +
    'australia,austria,azerbaijan,bahamas,bahrain,bangladesh,belarus,belgium,belize,benin,bolivia,bosnia,botswana,brazil,' +
    'britain,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,chad,chile,china,colombia,congo,costa rica,' +
    'croatia,cuba,cyprus,denmark,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,fiji,finland,france,' +
    'gabon,gambia,germany,ghana,greece,guatemala,guinea,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,' +
    'ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,' +
    'lebanon,liberia,libya,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mexico,moldova,' +
    'mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,' +
    'north korea,northern ireland,norway,oman,pakistan,panama,paraguay,peru,philippines,poland,portugal,puerto rico,' +
    'qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,sierra leone,slovakia,slovenia,somalia,' +
    'south africa,south korea,soviet union,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,' +
    'thailand,togo,trinidad,tunisia,turkey,türkiye,turkiye,turkmenistan,uae,uganda,uk,ukraine,united arab emirates,' +
    'united kingdom,united states,uruguay,us,usa,uzbekistan,venezuela,vietnam,wales,west bank,west germany,yemen,' +
    'yugoslavia,zambia,zimbabwe'
)

/** Towns that are named together and are one place. */
export const twinTowns: WordList = phraseList(
  'dallas/fort worth,dallas/ft worth,minneapolis/st. paul,minneapolis/st paul,raleigh/durham,seattle/tacoma,tampa/st. petersburg'
)
