package cn.yingchun.domain.conflict;

import cn.yingchun.domain.cases.BedsideFact;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.PlanFact;
import cn.yingchun.domain.cases.TalkFact;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.Set;

/// A field that has one value at a time. Only such can be in conflict: calls, readings, doses given, visits happened, and
/// stand side by side.
///
/// @param field such as `typing` or `item:C46`
public record Register(String field, Gravity gravity) {
    /// Who may decide.
    public enum Gravity {
        /// whoever may write it
        PLAIN,
        /// typing, clearance, dose, outcome: a person with the right to
        MEDICAL
    }

    /// Fields besides the medical ones that work at the donor must not go on without: who it is, what was asked, measured
    /// and consented to. Telephone numbers and days may wait.
    private static final Set<String> SAFETY = Set.of("name", "item");

    /// Items that clear the donor: the independent physician's word (C41 of the checklist).
    private static final Set<String> CLEARANCE = Set.of("C41");

    /// The fields a fact sets; none for what merely happened.
    public static List<Register> of(What what) {
        return switch (what) {
            case DonorFact.Named _ -> plain("name");
            case DonorFact.ContactsSet _ -> plain("contacts");
            case DonorFact.StatusSet _ -> plain("status");
            case DonorFact.Transferred _ -> plain("branch");
            case PatientFact.Entered _ -> List.of(new Register("typing", Gravity.MEDICAL), new Register("weight", Gravity.MEDICAL));
            case PatientFact.Retyped _ -> medical("typing");
            case PatientFact.Reweighed _ -> medical("weight");
            case PatientFact.BloodTold _ -> plain("blood");
            case PatientFact.DescentTold _ -> plain("descent");
            case PatientFact.SearchEnded _, PatientFact.SearchResumed _ -> plain("searching");
            case CourseFact.ItemDone done -> item(done.item());
            case CourseFact.ItemNotApplicable left -> item(left.item());
            case CourseFact.ItemReopened again -> item(again.item());
            case CourseFact.Closed _, CourseFact.Reopened _ -> medical("outcome");
            case CourseFact.StageEntered _, CourseFact.Postponed _, CourseFact.Resumed _, CourseFact.Withdrawn _ -> medical("stage");
            case PlanFact.Planned _ -> plain("days");
            case PlanFact.TargetSet _ -> medical("target");
            case BedsideFact.DoseOrdered _ -> medical("dose");
            case TalkFact.Willing _ -> plain("willing");
            case OfficeFact.Renamed _ -> plain("office");
            case OfficeFact.SettingChosen chosen -> plain("setting:" + chosen.key());
            default -> List.of();
        };
    }

    /// Whether a case goes no further before somebody has decided.
    public boolean isSafety() {
        return gravity == Gravity.MEDICAL || SAFETY.contains(kind());
    }

    /// What it is called on screen.
    public Wording wording() {
        return words -> words.say("sync.field." + kind()) + (detail().isBlank() ? "" : " " + named(words));
    }

    /// Settings have names; the codes of checklist items are names themselves.
    private String named(Words words) {
        var name = "audit.setting." + detail();
        return words.has(name) ? words.say(name) : detail();
    }

    /// The part of its name before the colon, for the word files.
    public String kind() {
        var colon = field.indexOf(':');
        return colon < 0 ? field : field.substring(0, colon);
    }

    /// The part behind the colon, such as the code of a checklist item; blank for none.
    public String detail() {
        return field.substring(Math.min(field.length(), kind().length() + 1));
    }

    private static List<Register> item(String code) {
        return CLEARANCE.contains(code) ? medical("item:" + code) : plain("item:" + code);
    }

    private static List<Register> plain(String field) {
        return List.of(new Register(field, Gravity.PLAIN));
    }

    private static List<Register> medical(String field) {
        return List.of(new Register(field, Gravity.MEDICAL));
    }
}
