package cn.yingchun.store;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.keep.KeepFact;
import cn.yingchun.domain.keep.Keeping;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.backup.Swap;
import cn.yingchun.store.carry.Blanking;
import cn.yingchun.store.journal.Journal;
import cn.yingchun.store.journal.Rewriting;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.MasterKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Erases who a donor is from this office: the journal is written once more without it, the database made anew, and the old
/// ones deleted. Cases stay, and so do the names, times and links of the erased facts, so that every strand still verifies
/// and nobody can bring them back. Backups made earlier keep the identity until they are thinned out.
public final class Erasure {
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'" + Swap.ERASED + "'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Office office;
    private final Journal journal;
    private final Office.Place place;
    private final Self self;

    /// What the office goes on with afterwards.
    record Self(MasterKey master, Surroundings around, Blanking blanking) {}

    Erasure(Office office, Journal journal, Office.Place place, Self self) {
        this.office = office;
        this.journal = journal;
        this.place = place;
        this.self = self;
    }

    /// What keeps a donor's identity, and whether it may be erased today.
    public Keeping.Kept kept(DonorId donor) {
        return Keeping.usual().of(office.history(Subject.of(donor)), cases(donor), today());
    }

    private List<CaseFile> cases(DonorId donor) {
        return office.all(CourseFact.Opened.class).stream()
                .filter(fact -> fact.what() instanceof CourseFact.Opened opened && opened.donor().equals(donor))
                .map(fact -> new CaseId(fact.subject().id())).distinct().flatMap(id -> office.cases().file(id).stream()).toList();
    }

    /// Donors about whom something stands here that says who they are, and who may be erased today.
    public List<DonorId> due() {
        return Keeping.IDENTITY.stream().flatMap(kind -> office.all(kind).stream()).map(Fact::subject).distinct()
                .map(subject -> new DonorId(subject.id())).filter(donor -> kept(donor).mayErase()).toList();
    }

    /// Erases. The office is closed afterwards and has to be opened again.
    ///
    /// @return how many facts said who it was
    /// @throws Trouble `access.run`, `erase.why`, `erase.second`, `erase.kept`, `erase.wounded`; then everything is as it was
    public int run(DonorId donor, String why, SecondPerson second, Progress progress) {
        check(donor, why, second);
        var subject = Subject.of(donor);
        var links = self.blanking().links(subject);
        office.record(new Act(office.user(), self.around().clock().instant(), Optional.of(why),
                List.of(Deed.of(subject, new KeepFact.IdentityErased(links.size(), second.name(), second.proven())))));
        var swap = new Swap(self.around().disk(), place.dir());
        swap.clear();
        swap.copyKeys();
        var changed = self.blanking().of(subject, links);
        new Rewriting(journal.segments(), swap.fresh().resolve("journal")).run(journal, changed, Blanking::life, progress);
        prove(swap.fresh(), progress);
        swap.ready(ASIDE.format(self.around().clock().instant()));
        office.close();
        swap.finish();
        return links.size();
    }

    private void check(DonorId donor, String why, SecondPerson second) {
        if (!office.rights().runsOffice()) {
            throw new Trouble("access.run");
        }
        if (why.isBlank()) {
            throw new Trouble("erase.why");
        }
        if (second.name().isBlank() || second.name().equals(office.user())) {
            throw new Trouble("erase.second");
        }
        if (!journal.damages().isEmpty()) {
            throw new Trouble("erase.wounded");
        }
        var kept = kept(donor);
        if (!kept.mayErase()) {
            throw new Trouble("erase.kept." + kept.kind(), kept.until().map(LocalDate::toString).orElse(""));
        }
    }

    /// Opens what was written from end to end before it counts.
    private void prove(Path fresh, Progress progress) {
        var door = Door.lock(fresh, place.user(), self.around().clock().instant());
        var doorkeeper = new Doorkeeper(self.around().disk(), fresh, self.around().clock(), self.around().cost());
        var entered = new Doorkeeper.Entered(self.master().copy(), journal.segments().whose(), 0);
        try (var made = new Office(new Office.Place(fresh, place.user(), door, doorkeeper), entered, self.around(), progress)) {
            made.verify(progress).troubles().stream().findFirst().ifPresent(trouble -> {
                throw trouble;
            });
        } finally {
            door.close();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(self.around().clock().instant(), WorkCalendar.ZONE);
    }
}
