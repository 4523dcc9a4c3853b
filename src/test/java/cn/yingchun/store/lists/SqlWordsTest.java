package cn.yingchun.store.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Offices;
import cn.yingchun.store.Registry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that look like commands of the database are words.
class SqlWordsTest {
    private static final List<String> WORDS = List.of("'; drop table donor; --", "\" or \"\"=\"", "1' or '1'='1", "%' union select line from fact --",
            "\\'; shutdown; --", "admin'/*", "${jndi:ldap://localhost/a}", "a'||chr(0x41)||'b", "_%[^]", "演示'王；");

    @TempDir
    Path dir;

    @Test
    void whatLooksLikeACommandIsKeptAsItWasWrittenAndFoundAgain() {
        try (var office = Offices.create(dir)) {
            try (var intake = office.intake(Offices.USER, "file'; drop table fact; --")) {
                Registry.donors(WORDS.size(), 1).forEach(intake::add);
                intake.commit(Progress.NONE);
            }
            var donors = office.donors().page(DonorFilter.ALL, DonorOrder.CODE, 0, 100).rows();
            for (int i = 0; i < WORDS.size(); i++) {
                office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(donors.get(i).id()), new DonorFact.Named(WORDS.get(i), Optional.empty()))
                        .because(WORDS.get(i)));
            }
            for (int i = 0; i < WORDS.size(); i++) {
                assertThat(office.donors().one(donors.get(i).id()).orElseThrow().name()).isEqualTo(WORDS.get(i));
                assertThat(office.donors().page(DonorFilter.ALL.text(WORDS.get(i)), DonorOrder.CODE, 0, 100).rows()).as(WORDS.get(i)).hasSizeLessThanOrEqualTo(1);
            }
            assertThat(office.donors().count(DonorFilter.ALL)).isEqualTo(WORDS.size());
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
    }
}
