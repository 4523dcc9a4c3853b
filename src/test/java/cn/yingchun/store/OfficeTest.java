package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {
    private static final Subject DONOR = Subject.of(new DonorId(UUID.fromString("0190a000-0000-7000-8000-000000000001")));
    private static final Instant MORNING = Instant.parse("2026-11-22T01:30:00Z");

    @TempDir
    Path dir;

    private static Act named(String name) {
        return Act.of(Offices.USER, MORNING, DONOR, new DonorFact.Named(name, Optional.empty()));
    }

    @Test
    void whatWasRecordedIsThereAfterClosingAndOpening() {
        List<Fact> written;
        try (var office = Offices.create(dir)) {
            written = office.record(named("演示·张一").because("登记"));
        }
        try (var office = Offices.open(dir)) {
            assertThat(office.history(DONOR)).isEqualTo(written);
            assertThat(office.founded()).isEqualTo(new OfficeFact.Founded("演示办公室", "410105", true));
            assertThat(office.told()).isEmpty();
        }
    }

    @Test
    void anActIsOneRecordAndItsFactsAreNumberedWithoutGaps() {
        try (var office = Offices.create(dir)) {
            var first = office.record(named("演示·李二"));
            var act = new Act(Offices.USER, MORNING, Optional.empty(), List.of(
                    Deed.of(DONOR, new DonorFact.ContactConfirmed(LocalDate.of(2026, 11, 22))),
                    new Deed(DONOR, new DonorFact.Named("演示·李贰", Optional.of("li er")), List.of(first.getFirst().name()))));
            var facts = office.record(act);
            assertThat(facts).extracting(fact -> fact.name().seq()).containsExactly(4L, 5L);
            assertThat(facts.getLast().supersedes()).containsExactly(first.getFirst().name());
            assertThat(office.history(DONOR)).hasSize(3).isSortedAccordingTo((a, b) -> Long.compare(a.clock(), b.clock()));
            assertThat(office.latest(2)).containsExactly(facts.getLast(), facts.getFirst());
        }
    }

    @Test
    void aNewerProgramsFactIsKeptByteForByte() {
        var body = "{ \"dose\" : 1.50, \"b\":[1,2 , {\"ü\":\"\\u00e4\"}],\"dose\":2e3 }";
        try (var office = Offices.create(dir)) {
            office.record(Act.of(Offices.USER, MORNING, DONOR, new Unread("donor.FromTheFuture", body)));
        }
        try (var office = Offices.open(dir)) {
            assertThat(office.history(DONOR).getFirst().what()).isEqualTo(new Unread("donor.FromTheFuture", body));
        }
    }

    @Test
    void aSecondProgramIsRefusedWhileTheOfficeIsOpen() {
        try (var office = Offices.create(dir)) {
            assertThatThrownBy(() -> Offices.open(dir)).isInstanceOfSatisfying(Trouble.class, trouble -> {
                assertThat(trouble.key()).isEqualTo("store.locked.by");
                assertThat(trouble.in(Words.ZH)).as("who holds it").contains(Offices.USER);
            });
            assertThat(office.latest(1)).isNotEmpty();
        }
        Offices.open(dir).close();
    }

    @Test
    void wrongPasswordAndUnknownUserGetTheSameSentence() {
        Offices.create(dir).close();
        var clock = new StepClock(Instant.parse("2030-01-01T00:00:00Z"));
        for (var user : List.of(Offices.USER, "nobody")) {
            assertThatThrownBy(() -> Office.open(dir, user, "wrong".toCharArray(), Offices.around(clock), Progress.NONE))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("store.password.wrong"));
            clock.forward(java.time.Duration.ofSeconds(61));
        }
        try (var office = Offices.open(dir)) {
            assertThat(office.history(office.subject()).getLast().what()).isEqualTo(new OfficeFact.PasswordsWrong(2));
        }
    }

    @Test
    void anOfficeIsNotMadeWhereSomethingLies() throws Exception {
        Files.writeString(dir.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> Offices.create(dir)).hasMessageContaining("store.office.exists");
        assertThat(dir.resolve("letter.txt")).exists();
    }

    @Test
    void anIndexMadeAnewAnswersTheSame() {
        try (var office = Offices.create(dir)) {
            office.record(named("演示·王三"));
            var before = office.latest(100);
            office.rebuild(Progress.NONE);
            assertThat(office.latest(100)).isEqualTo(before);
            office.record(named("演示·王叁"));
            assertThat(office.latest(100)).hasSize(before.size() + 1);
        }
    }

    @Test
    void anInterruptedCallerStillSavesAndDisturbsNobody() {
        try (var office = Offices.create(dir)) {
            Thread.currentThread().interrupt();
            office.record(named("演示·赵四"));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(office.history(DONOR)).hasSize(1);
            assertThat(office.told()).isEmpty();
        }
    }
}
