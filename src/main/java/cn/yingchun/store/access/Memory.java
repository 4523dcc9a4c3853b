package cn.yingchun.store.access;

import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.letters.TwoReaders;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.store.audit.Books;
import cn.yingchun.store.audit.Seal;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import cn.yingchun.store.index.FactRows;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.lists.Cases;
import cn.yingchun.store.lists.Donors;
import cn.yingchun.store.lists.Past;
import cn.yingchun.store.lists.Patients;
import cn.yingchun.store.lists.Veil;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;

/// The facts and lists of an office as the person who is in may read them, and what that person may do.
public final class Memory {
    private final Upkeep index;
    private final FactLines lines;
    private final Subject office;
    private final String user;
    private final Veil veil = new Veil(this::rights);
    private final Donors donors;
    private final Patients patients;
    private final Cases cases;
    /// Known before anybody asks: lists look at it on the index's own thread, where the index cannot be asked.
    private volatile Rights rights = Rights.FOUNDING;

    public Memory(Upkeep index, FactLines lines, Subject office, String user, Past past) {
        this.index = index;
        this.lines = lines;
        this.office = office;
        this.user = user;
        this.donors = new Donors(index, veil, past);
        this.patients = new Patients(index, veil);
        this.cases = new Cases(index, lines, veil);
    }

    public Donors donors() {
        return donors;
    }

    public Patients patients() {
        return patients;
    }

    public Cases cases() {
        return cases;
    }

    public Books books(Seal seal) {
        return new Books(index, lines, veil, user, seal);
    }

    /// Facts whose lines a question finds.
    public List<Fact> ask(Function<DSLContext, List<String>> question) {
        return index.ask(question).stream().map(lines::read).flatMap(fact -> veil.over(fact).stream()).toList();
    }

    public List<Fact> about(Subject subject) {
        return ask(sql -> FactRows.about(sql, subject));
    }

    /// All facts of a kind or of a family of kinds, in clock order.
    public List<Fact> all(Class<? extends What> family) {
        var kinds = Kinds.ALL.names(family);
        return ask(sql -> FactRows.ofKinds(sql, kinds));
    }

    public List<Fact> latest(int most) {
        return ask(sql -> FactRows.latest(sql, most));
    }

    public Charter charter() {
        return new Charter(about(office));
    }

    /// The same act, if this person may write it.
    ///
    /// @throws cn.yingchun.domain.say.Trouble `access.write`, `after.letter.same-screener`
    public Act lawful(Act act) {
        rights.check(act);
        TwoReaders.check(act, this::about);
        return act;
    }

    public Rights rights() {
        return rights;
    }

    /// Reads who may do what; before and after that everything is asked from outside the index's thread.
    public void learn() {
        rights = charter().rights(user);
    }

    /// Roles may have changed by what was just written.
    public void learned(List<Fact> facts) {
        if (facts.stream().map(Fact::what).anyMatch(Memory::changesRights)) {
            learn();
        }
    }

    private static boolean changesRights(What what) {
        return what instanceof OfficeFact.UserAdded || what instanceof OfficeFact.UserLeft;
    }
}
