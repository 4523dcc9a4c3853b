package cn.yingchun.sync;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.Office;
import cn.yingchun.store.carry.Passing;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import java.util.HashSet;
import java.util.Set;

/// What a partner may see and write about: everything, or what concerns its region.
///
/// A case belongs to the district its number begins with; its donor and its patient (a code here) come along, and so does
/// a donor who was transferred to the region. Of the office itself only settings and exchange are told.
public final class Scope {
    private static final int PAGE = 2_000;

    private final String region;
    private final Set<Subject> subjects = new HashSet<>();

    private Scope(String region) {
        this.region = region;
    }

    /// @param region first digits of a district code; blank: everything
    public static Scope of(Office office, String region) {
        var scope = new Scope(region);
        if (!region.isBlank()) {
            var cases = office.cases();
            for (int from = 0; ; from += PAGE) {
                var rows = cases.page(CaseFilter.ALL, from, PAGE).rows();
                rows.stream().filter(row -> row.number().startsWith(region)).forEach(scope::add);
                if (rows.size() < PAGE) {
                    break;
                }
            }
            office.carrying().eachOf("donor.Transferred", scope::learn);
        }
        return scope;
    }

    /// Learns from a fact that is on its way which subjects belong to the region.
    public void learn(Fact fact) {
        switch (fact.what()) {
            case CourseFact.Opened opened when opened.number().startsWith(region) -> {
                subjects.add(fact.subject());
                subjects.add(Subject.of(opened.donor()));
                subjects.add(Subject.of(opened.patient()));
            }
            case DonorFact.Transferred moved when moved.toBranch().startsWith(region) -> subjects.add(fact.subject());
            default -> {}
        }
    }

    public boolean sees(Passing passing) {
        return sees(passing.subject(), passing.kind());
    }

    public boolean sees(Subject subject, String kind) {
        return region.isBlank() || switch (subject.kind()) {
            case CASE, DONOR, PATIENT -> subjects.contains(subject);
            case OFFICE -> kind.startsWith(SyncFact.FAMILY + ".") || kind.equals("office.SettingChosen");
            case USER -> false;
        };
    }

    private void add(CaseRow row) {
        subjects.add(Subject.of(row.id()));
        subjects.add(Subject.of(row.donor()));
        subjects.add(Subject.of(row.patient()));
    }
}
