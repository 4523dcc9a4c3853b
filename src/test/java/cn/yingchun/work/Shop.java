package cn.yingchun.work;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// An office with its work, for tests.
public final class Shop implements AutoCloseable {
    private final Office office;
    private final Casework work;
    private final PatientDesk patients;

    public Shop(Path dir) {
        office = Offices.create(dir.resolve("office"));
        var rules = Playbook.load();
        work = new Casework(office, rules, Clock.systemUTC());
        patients = new PatientDesk(office, rules, Clock.systemUTC());
    }

    public Office office() {
        return office;
    }

    public Casework work() {
        return work;
    }

    public PatientDesk patients() {
        return patients;
    }

    /// A case to open for an invented donor of 38.
    public static NewCase newCase(int donor, Sex sex, LocalDate notice) {
        return new NewCase(new DonorId(new UUID(7, donor)), "PX%08d".formatted(donor), sex, notice.minusYears(38).minusDays(21),
                new PatientId(new UUID(8, donor)), notice, "N-" + donor, Optional.empty());
    }

    @Override
    public void close() {
        office.close();
    }
}
