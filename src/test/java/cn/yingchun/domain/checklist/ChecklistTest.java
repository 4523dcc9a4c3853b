package cn.yingchun.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.say.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {
    private final Checklist checklist = Checklist.load();

    @Test
    void holdsEachOfThe83ItemsOnce() {
        assertThat(checklist.items()).hasSize(83).extracting(ChecklistItem::id).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, 83).mapToObj("C%02d"::formatted).toList());
    }

    @ParameterizedTest(name = "{0}: {1} hard, {2} soft, {3} by the program")
    @CsvSource(textBlock = """
            MATCH,    3, 0, 1
            CONTACT,  4, 3, 0
            HR,       5, 1, 0
            PLAN,     4, 1, 0
            EXAM,    13, 5, 0
            CLEAR,    6, 1, 0
            TRAVEL,   3, 0, 0
            MOBILISE, 6, 2, 0
            COLLECT,  8, 0, 0
            HANDOVER, 3, 0, 0
            RECOVER,  1, 1, 0
            FOLLOWUP, 4, 2, 0
            CLOSE,    2, 3, 1
            """)
    void eachHeadingHasItsHardAndSoftItems(Section section, int hard, int soft, int info) {
        var count = checklist.of(section).stream().collect(Collectors.groupingBy(ChecklistItem::blocking, Collectors.counting()));
        assertThat(count.getOrDefault(Blocking.HARD, 0L)).isEqualTo(hard);
        assertThat(count.getOrDefault(Blocking.SOFT, 0L)).isEqualTo(soft);
        assertThat(count.getOrDefault(Blocking.INFO, 0L)).isEqualTo(info);
    }

    @Test
    void pregnancyTestsAreHardAndForWomenOnly() {
        assertThat(checklist.items()).filteredOn(item -> item.when() == Condition.FEMALE)
                .allMatch(ChecklistItem::hard).extracting(ChecklistItem::id).containsExactly("C38", "C39");
    }

    @Test
    void everyFieldAskedForAndEveryHeadingAndRoleHasAWord() {
        var keys = new HashSet<String>();
        checklist.items().forEach(item -> {
            item.evidence().forEach(field -> keys.add(field.key()));
            item.who().forEach(role -> keys.add(role.key()));
            keys.add(item.section().key());
        });
        assertThat(keys).allMatch(Words.ZH::has).allMatch(Words.EN::has);
    }

    @Test
    void theNameStandsInTheReadersLanguage() {
        assertThat(checklist.item("C31").in(Words.ZH)).startsWith("传染病标志物");
        assertThat(checklist.item("C31").in(Words.EN)).startsWith("Infectious disease markers");
    }

    @Test
    void everyItemThatAnotherRefersToExists() {
        assertThat(checklist.items()).allSatisfy(item -> {
            assertThat(item.restsOn()).allMatch(checklist::has);
            assertThat(item.window().anchor().isPresent() || checklist.has(item.window().from())).isTrue();
        });
        assertThatThrownBy(() -> checklist.item("C99")).hasMessageContaining("C99");
    }

    @ParameterizedTest(name = "{0} counted from {1}: {2} to {3}")
    @CsvSource(nullValues = "-", textBlock = """
            C05, 2020-11-25, 2020-11-25, 2020-11-30
            C08, 2020-11-25, -,          2020-12-04
            C31, 2021-01-04, 2020-12-05, 2020-12-28
            C22, 2021-01-04, -,          2020-12-21
            C38, 2020-12-26, 2020-12-19, 2020-12-26
            C15, 2020-12-01, 2020-12-15, 2020-12-29
            C71, 2021-01-04, 2021-01-05, 2021-01-07
            C73, 2021-01-04, 2021-01-29, 2021-02-18
            """)
    void windowsAreCountedFromTheirAnchor(String id, LocalDate start, LocalDate first, LocalDate last) {
        var days = checklist.item(id).window().days(start, WorkCalendar.load());
        assertThat(days.first().orElse(null)).isEqualTo(first);
        assertThat(days.last().orElse(null)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"P0, P0", "G1-1, G1-1", "D0+30, D0+30", "D0LAST+10y, D0LAST+10y"})
    void offsetsReadBackAsWritten(String text, String written) {
        assertThat(Offset.parse(text)).hasToString(written);
    }
}
