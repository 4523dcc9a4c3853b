package cn.yingchun.work.after;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.HonourFact;
import cn.yingchun.domain.cases.HonourFact.OrdinalConfirmed;
import cn.yingchun.domain.cases.HonourFact.Unit;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.honours.Donation;
import cn.yingchun.domain.honours.Ordinals;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Pen;
import java.util.List;

/// Thanks a donor: the official number, certificate, benefits.
public final class Honours {
    private final Pen pen;

    public Honours(Casework work) {
        pen = work.pen();
    }

    /// The numbers of all donations this office knows.
    public Ordinals ordinals(Unit unit) {
        return new Ordinals(pen.office().cases().files(CaseFilter.ALL).stream().flatMap(file -> Donation.of(file).stream()).toList(), unit);
    }

    /// Writes down what the province gave; a later one replaces it.
    ///
    /// @throws Trouble `after.honour.numbers` without a number, `after.honour.document`, `after.honour.no-donation`
    public List<Fact> confirm(CaseId id, OrdinalConfirmed given) {
        if (given.numbers().isEmpty() || given.numbers().values().stream().anyMatch(number -> number < 1)) {
            throw new Trouble("after.honour.numbers");
        }
        if (given.document().isBlank()) {
            throw new Trouble("after.honour.document");
        }
        return thank(id, given);
    }

    /// Certificate, benefit, blood donations.
    public List<Fact> thank(CaseId id, HonourFact what) {
        return pen.write(id, file -> Pen.Page.of(donated(file, what)));
    }

    private static HonourFact donated(CaseFile file, HonourFact what) {
        if (Donation.of(file).isEmpty()) {
            throw new Trouble("after.honour.no-donation");
        }
        return what;
    }
}
