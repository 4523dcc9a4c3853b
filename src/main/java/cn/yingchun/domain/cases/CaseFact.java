package cn.yingchun.domain.cases;

import cn.yingchun.domain.fact.What;

/// What is written about one case, from the match notice to the last follow-up.
///
/// The moment at which a thing happened stands in the fact around it (`Fact.happened`); a date in the record itself is
/// another day, such as that of a blood sample. Facts are never changed: [CourseFact.Struck] makes one void and stays
/// visible with its reason.
public sealed interface CaseFact extends What permits CourseFact, TalkFact, PlanFact, BedsideFact, ProductFact,
        AdverseFact, LetterFact, HonourFact {}
