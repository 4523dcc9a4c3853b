package cn.yingchun.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCardTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static RegistryDonor told(String contactOn) {
        return new RegistryDonor("D1", Sex.M, LocalDate.of(1990, 1, 1), "A+", Cmv.N, 70, Collections.nCopies(18, ""), Availability.AV,
                Map.of("phone", "100", "contact_on", contactOn));
    }

    private static ContactsSet set(String... numbers) {
        return new ContactsSet(List.of(numbers).stream().map(one -> new Reachable("mobile", one, Optional.of(DAY))).toList(),
                List.of(new Relative("演示·妻", "spouse", "300"),
                        new Relative("演示·父", "father", "400", Optional.of(false), Optional.empty())), Optional.empty());
    }

    @Test
    void theRegistrysNumberServesUntilSomebodyWritesACard() {
        var card = ContactCard.of(told("2024-05-06"), List.of(), List.of());
        assertThat(card.contacts().numbers()).containsExactly(new Reachable("phone", "100", Optional.of(DAY)));
        assertThat(card.versions()).isEmpty();
        assertThat(ContactCard.of(told("soon"), List.of(), List.of()).contacts().numbers().getFirst().confirmed()).isEmpty();
    }

    @Test
    void aTalkConfirmsTheNumberItWasHeldOn() {
        var diary = Diary.of("2026-11-23T09:10 DONOR NO_ANSWER PHONE 100; 2026-11-23T14:10 DONOR REACHED PHONE 200");
        diary.write("2026-11-20T09:00", set("100", "200"));
        var card = ContactCard.of(told(""), diary.facts(), diary.attempts());
        assertThat(card.contacts().numbers()).extracting(Reachable::confirmed)
                .containsExactly(Optional.of(DAY), Optional.of(LocalDate.of(2026, 11, 23)));
        assertThat(card.best()).contains("200");
    }

    @Test
    void aWrongNumberIsNotTriedFirstAgain() {
        var diary = Diary.of("2026-11-23T09:10 DONOR WRONG_NUMBER PHONE 100");
        diary.write("2026-11-20T09:00", set("100", "200"));
        var card = ContactCard.of(told(""), diary.facts(), diary.attempts());
        assertThat(card.wrong()).containsExactly("100");
        assertThat(card.best()).contains("200");
    }

    @Test
    void anEditIsANewVersionThatNamesWhatItReplaces() {
        var diary = new Diary();
        var first = diary.write("2026-11-20T09:00", set("100"));
        var second = diary.write("2026-11-21T09:00", set("200"), first.name());
        assertThat(ContactCard.of(told(""), diary.facts(), List.of()).versions()).containsExactly(second.name());
        var other = diary.write("2026-11-21T09:30", set("300"), first.name());
        assertThat(ContactCard.of(told(""), diary.facts(), List.of()).versions()).as("two devices wrote apart").containsExactly(second.name(), other.name());
    }

    @Test
    void aRelativeIsAskedOnlyWhereTheDonorAgreed() {
        var diary = new Diary();
        diary.write("2026-11-20T09:00", set("100"));
        assertThat(ContactCard.of(told(""), diary.facts(), List.of()).askable()).containsExactly(Callee.RELATIVE_1);
    }

    @ParameterizedTest(name = "last confirmed {0}: {1}")
    @CsvSource(textBlock = """
                      , UNKNOWN
            2026-11-23, FRESH
            2025-11-23, FRESH
            2025-11-22, AGEING
            2024-11-23, AGEING
            2024-11-22, STALE
            """)
    void contactsGrowStaleByTheDay(LocalDate last, Staleness expected) {
        assertThat(Staleness.of(Optional.ofNullable(last), LocalDate.of(2026, 11, 23), Diary.RULES)).isEqualTo(expected);
    }
}
