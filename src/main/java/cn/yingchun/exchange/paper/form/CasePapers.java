package cn.yingchun.exchange.paper.form;

import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Paper;
import java.util.List;

/// Fills the papers of a case. None of them holds anything of the patient but the weight that the hospital must know.
public final class CasePapers {
    private CasePapers() {}

    public static Paper of(PaperKind kind, Matter matter) {
        var title = matter.say(kind == PaperKind.LEAVE_LETTER ? "paper.leave.title" : kind.key());
        return new Paper(title, matter.head(), blocks(kind, matter), matter.footer());
    }

    private static List<Block> blocks(PaperKind kind, Matter matter) {
        return switch (kind) {
            case LEAVE_LETTER -> new Letters(matter).leave();
            case EXAM_NOTICE -> new Letters(matter).exam();
            case COLLECTION_NOTICE -> new Letters(matter).collection();
            case TYPING_REQUEST -> new TypingRequest(matter).blocks();
            case ITINERARY -> new Itinerary(matter).blocks();
            case CONSENT_TYPING -> new Consents(matter).typing();
            case CONSENT_DONATION -> new Consents(matter).donation();
            case CONSENT_LINE -> new Consents(matter).line();
            case WITHDRAWAL_WARNING -> new Consents(matter).warning();
            case CHECKLIST -> new ChecklistPaper(matter).blocks();
            case CALL_SHEET -> new CallSheetPaper(matter).blocks();
            case DAY_OF_COLLECTION -> new DayOfCollection(matter).blocks();
            case BAG_LABEL -> new BagPapers(matter).labels();
            case CUSTODY -> new BagPapers(matter).custody();
            case FOLLOW_UPS -> new FollowUpPaper(matter).blocks();
            case SPEAR -> new SpearPaper(matter).blocks();
            case CERTIFICATE -> new ThanksPapers(matter).certificate();
            case PRESS -> new ThanksPapers(matter).press();
            case CARD -> Card.blocks(matter.words(), matter.head());
        };
    }
}
