/** Words after which a full stop ends no sentence, in lower case without the stop. */
export const abbreviations: readonly string[] =
  `mr mrs ms dr prof sr jr st sen rep gov gen lt col sgt capt cmdr maj pvt adm hon rev fr pres supt insp messrs mme mlle
  no nos vs v etc inc corp co ltd bros llc plc dept est fig al approx ave blvd rd mt ft vol pp ed eds assn univ
  jan feb mar apr jun jul aug sep sept oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  eng engr barr alh atty ald coun adv ven mgr asst det smt amb comr cde secy
  cllr msgr gens sens reps govs cpl brig cdr comdr ptl`.split(/\s+/)
