package cn.yingchun.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written of a donor, by whomever and however, is found by the next search without reading the others again.
class RegistryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> TWIN = List.of("A*30:01", "A*30:01", "B*13:02", "B*13:02", "C*06:02", "C*06:02", "DRB1*07:01", "DRB1*07:01");
    private static final String PATIENT = "A*30:01^B*13:02^C*06:02^DRB1*07:01^DQB1*02:02";

    @TempDir
    private Path dir;

    private static RegistryDonor donor(String code, Availability status) {
        var hla = new ArrayList<>(Collections.nCopies(2 * RegistryDonor.LOCI.size(), ""));
        for (int place = 0; place < TWIN.size(); place++) {
            hla.set(place, TWIN.get(place));
        }
        return new RegistryDonor(code, Sex.M, LocalDate.of(1995, 5, 5), "A+", Cmv.N, 70, hla, status, Map.of());
    }

    private static void take(Office office, List<RegistryDonor> donors) {
        try (var intake = office.intake(Offices.USER, "some.csv")) {
            donors.forEach(intake::add);
            intake.commit(Progress.NONE);
        }
    }

    private static List<String> found(Registry registry) {
        var reference = registry.reference();
        var question = Question.of(reference.reader().gl(PATIENT).typing(), reference.sets(), TODAY);
        return registry.search(question, Progress.NONE).hits().stream().filter(hit -> hit.donor().startsWith("N"))
                .map(hit -> hit.donor() + " " + hit.traits().availability()).sorted().toList();
    }

    @Test
    void aDonorAddedRetypedReservedOrWithdrawnIsSearchedSoAtOnceAndTheOthersAreNotReadAgain() {
        try (var office = Offices.create(dir)) {
            var others = new ArrayList<RegistryDonor>();
            new PracticeRegistry(Reference.builtIn().table(), 3, TODAY).each(300, others::add);
            take(office, others);
            var registry = new Registry(office);
            assertThat(found(registry)).isEmpty();
            var search = registry.ready(Progress.NONE);

            take(office, List.of(donor("N1", Availability.AV), donor("N2", Availability.AV)));
            assertThat(found(registry)).containsExactly("N1 AV", "N2 AV");
            office.record(Act.of(Offices.USER, Instant.now(), Subject.of(office.donors().byCode("N1").getFirst().id()),
                    new StatusSet(Availability.RS, Optional.empty(), Optional.empty())));
            assertThat(found(registry)).containsExactly("N1 RS", "N2 AV");
            take(office, List.of(donor("N2", Availability.DE)));
            assertThat(found(registry)).containsExactly("N1 RS");
            assertThat(registry.ready(Progress.NONE)).as("the same search, brought up to now").isSameAs(search);
        }
        try (var office = Offices.open(dir)) {
            assertThat(found(new Registry(office))).as("from the index that was kept before all that").containsExactly("N1 RS");
        }
    }

    @Test
    void whoDoesNotSeeTypingsNeverLeavesAnIndexBehindInWhichOthersWouldSearch() {
        var secret = "a physician's password".toCharArray();
        try (var office = Offices.create(dir)) {
            take(office, List.of(donor("N1", Availability.AV)));
            office.users().admit("physician", "PHYSICIAN", secret.clone());
        }
        try (var office = Office.open(dir, "physician", secret, Offices.around(Clock.systemUTC()), Progress.NONE)) {
            var registry = new Registry(office);
            var reference = registry.reference();
            var hits = registry.search(Question.of(reference.reader().gl(PATIENT).typing(), reference.sets(), TODAY), Progress.NONE).hits();
            assertThat(hits).extracting(hit -> hit.loci().getFirst().first()).containsOnly("");
        }
        try (var office = Offices.open(dir)) {
            assertThat(found(new Registry(office))).containsExactly("N1 AV");
            assertThat(new Registry(office).ready(Progress.NONE).index().donor("N1")).isPresent();
        }
    }
}
