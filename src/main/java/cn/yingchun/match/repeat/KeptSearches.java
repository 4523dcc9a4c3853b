package cn.yingchun.match.repeat;

import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.match.Answer;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.sealed.LastingFile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The one search of each patient that later ones are compared with, sealed in a file of its own.
///
/// A file goes when its patient's search has ended or the patient is no longer known here.
public final class KeptSearches {
    private static final String NAME = "search-";

    private final Office office;
    private final Clock clock;

    public KeptSearches(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// An earlier search, the same question asked now, and what differs.
    public record Compared(SearchRecord before, SearchRecord now, List<Change> changes) {}

    /// What later searches of a patient are compared with; empty if none was kept, or by another program.
    public Optional<SearchRecord> of(PatientId patient) {
        return file(patient).read(RecordText::read);
    }

    /// From now on later searches are compared with this one. Durable when this returns.
    public void keep(PatientId patient, SearchRecord record) {
        file(patient).write(out -> RecordText.write(record, out));
        forgetEnded();
    }

    /// The same if none was kept so far.
    public void keepFirst(PatientId patient, SearchRecord record) {
        if (of(patient).isEmpty()) {
            keep(patient, record);
        }
    }

    /// Asks the kept question again and compares.
    ///
    /// @param search answers it with what there is today
    /// @throws Trouble `match.again.none` if no search of the patient was kept, `match.again.reading` if
    ///                 typings are read by other rules since: then every donor may count otherwise
    public Compared again(PatientId patient, Function<Asked, Answer> search) {
        var before = of(patient).orElseThrow(() -> new Trouble("match.again.none"));
        if (!before.asked().rules().reading().equals(new OfficeRules(office, clock).now().reading())) {
            throw new Trouble("match.again.reading");
        }
        var now = record(before.asked(), search.apply(before.asked()));
        var donors = office.donors();
        var changes = new RepeatSearch(before, now, codes -> donors.at(before.moment(), codes),
                code -> donors.byCode(code).stream().findFirst().map(KeptSearches::standing)).changes();
        return new Compared(before, now, changes);
    }

    private static cn.yingchun.domain.donor.RegistryDonor standing(DonorRow row) {
        return row.registry().standing(row.status());
    }

    /// What a search found, ready to be kept.
    public SearchRecord record(Asked asked, Answer answer) {
        return SearchRecord.of(asked, clock.instant(), office.donors().moment(), answer);
    }

    private void forgetEnded() {
        for (var name : office.sealed(NAME).lasting().names()) {
            if (name.startsWith(NAME) && patient(name).flatMap(office.patients()::one).filter(Patient::searching).isEmpty()) {
                office.sealed(name).lasting().delete();
            }
        }
    }

    private static Optional<PatientId> patient(String name) {
        try {
            return Optional.of(new PatientId(UUID.fromString(name.substring(NAME.length()))));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private LastingFile file(PatientId patient) {
        return office.sealed(NAME + patient).lasting();
    }
}
