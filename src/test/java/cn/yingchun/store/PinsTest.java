package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinsTest {
    private static final String NURSE = "演示·白护士";
    private static final char[] HER_PASSWORD = "another password".toCharArray();

    @TempDir
    Path dir;

    private final StepClock clock = new StepClock(Instant.parse("2026-03-01T08:00:00Z"));
    private Office office;

    @BeforeEach
    void open() {
        office = Offices.create(dir.resolve("office"), Offices.around(clock));
        office.users().admit(NURSE, "nurse", HER_PASSWORD);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static char[] pin(String digits) {
        return digits.toCharArray();
    }

    @Test
    void aColleagueWhoTypesHerPinIsTheSecondPerson() {
        office.pins().choose(NURSE, HER_PASSWORD, pin("2580"));
        assertThat(office.pins().colleagues()).containsExactly(NURSE);
        var second = office.pins().prove(NURSE, pin("2580"));
        assertThat(second.name()).isEqualTo(NURSE);
        assertThat(second.proven()).isTrue();
        assertThat(SecondPerson.onPaper(NURSE).proven()).isFalse();
    }

    @Test
    void nobodyIsTheirOwnSecondPerson() {
        office.pins().choose(Offices.USER, Offices.password(), pin("7391"));
        assertThat(office.pins().colleagues()).isEmpty();
        assertThatThrownBy(() -> office.pins().prove(Offices.USER, pin("7391"))).hasMessageContaining("store.pin.same");
        office.pins().unlock(pin("7391"));
    }

    @Test
    void onlyTheOwnPasswordGivesAPin() {
        assertThatThrownBy(() -> office.pins().choose(NURSE, Offices.password(), pin("2580"))).hasMessageContaining("store.password.wrong");
        assertThatThrownBy(() -> office.pins().prove(NURSE, pin("2580"))).hasMessageContaining("store.pin.none");
    }

    @Test
    void wrongPinsMustWaitAndTheNewestPinCounts() {
        office.pins().choose(NURSE, HER_PASSWORD, pin("2580"));
        office.pins().choose(NURSE, HER_PASSWORD, pin("9163"));
        assertThatThrownBy(() -> office.pins().prove(NURSE, pin("2580"))).hasMessageContaining("store.pin.wrong");
        assertThatThrownBy(() -> office.pins().prove(NURSE, pin("9163"))).hasMessageContaining("store.password.wait");
        clock.forward(java.time.Duration.ofSeconds(2));
        assertThat(office.pins().prove(NURSE, pin("9163")).proven()).isTrue();
    }

    @Test
    void whoLeftStandsByNoMore() {
        office.pins().choose(NURSE, HER_PASSWORD, pin("2580"));
        office.users().dismiss(NURSE);
        assertThat(office.pins().holders()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"258, form", "123456789, form", "25a8, form", "1111, easy", "2345, easy", "8901, easy", "5432, easy"})
    void aPinIsFourToEightDigitsThatNobodyGuesses(String digits, String why) {
        assertThatThrownBy(() -> office.pins().choose(NURSE, HER_PASSWORD, pin(digits))).hasMessageContaining("store.pin." + why);
    }

    @Test
    void noPinStandsInTheJournalOrBesideIt() throws IOException {
        office.pins().choose(NURSE, HER_PASSWORD, pin("82640173"));
        assertThat(office.history(office.subject()).toString()).doesNotContain("82640173");
        try (var files = Files.walk(dir)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith("office.lock")).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("82640173");
            }
        }
        assertThat(office.pins().prove(NURSE, pin("82640173")).name()).isEqualTo(NURSE);
    }
}
