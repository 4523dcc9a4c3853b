package cn.yingchun.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.store.Registry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What older and newer programs make of each other's lines.
class FactLinesTest {
    private final FactLines lines = new FactLines(Kinds.ALL);

    private static Fact fact(What what) {
        return new Fact(new FactName("device", 1, 7), 42L << 16, 1, "演示·张一", Instant.parse("2026-11-23T01:02:03Z"),
                Instant.parse("2026-11-23T01:02:04.5Z"), Optional.of("为什么 \"why\""), Subject.of(new DonorId(new UUID(1, 2))), what,
                List.of(new FactName("device", 1, 3), new FactName("other", 2, 9)));
    }

    @Test
    void aFactComesBackAsItWasWritten() {
        var fact = fact(new DonorFact.Deferred("D07", LocalDate.of(2026, 11, 1), Optional.empty(), "note"));
        assertThat(lines.read(lines.write(fact))).isEqualTo(fact);
    }

    @Test
    void nestedTypesAndIdsComeBackToo() {
        var fact = fact(new DonorFact.ContactsSet(List.of(new DonorFact.Reachable("mobile", "000", Optional.of(LocalDate.EPOCH))), List.of(), Optional.empty()));
        assertThat(lines.read(lines.write(fact))).isEqualTo(fact);
        var struck = fact(new CourseFact.Struck(new FactName("device", 1, 2)));
        assertThat(lines.read(lines.write(struck))).isEqualTo(struck);
    }

    @Test
    void fieldsOfANewerProgramArePassedOver() {
        var line = lines.write(fact(new DonorFact.Named("演示·李二", Optional.empty())))
                .replace("\"schema\":1", "\"schema\":9,\"mood\":{\"good\":[1,2]}").replace("\"name\":\"演示", "\"nickname\":\"x\",\"name\":\"演示");
        assertThat(lines.read(line).what()).isEqualTo(new DonorFact.Named("演示·李二", Optional.empty()));
        assertThat(lines.read(line).schema()).isEqualTo(9);
    }

    @Test
    void fieldsThatAnOlderProgramDidNotWriteAreEmpty() {
        var line = lines.write(fact(new Unread("donor.ContactsSet", "{}")));
        assertThat(lines.read(line).what()).isEqualTo(new DonorFact.ContactsSet(List.of(), List.of(), Optional.empty()));
        var taken = lines.write(fact(new Unread("office.RegistryTaken", "{\"source\":\"a.csv\"}")));
        assertThat(lines.read(taken).what()).isEqualTo(new OfficeFact.RegistryTaken("a.csv", 0, 0, 0));
        var patient = lines.write(fact(new Unread("patient.Entered",
                "{\"code\":\"P-DEMO\",\"centre\":\"演示\",\"sex\":\"M\",\"ageBand\":\"40-49\",\"weightKg\":70,\"typing\":\"A*02:07\"}")));
        assertThat(lines.read(patient).what()).isEqualTo(new PatientFact.Entered("P-DEMO", "演示", Sex.M, "40-49", 70, "A*02:07"));
    }

    @Test
    void aValueThatThisProgramDoesNotKnowMakesTheFactUnreadNotLost() {
        var body = "{\"status\":\"ON_THE_MOON\",\"reason\":null}";
        var fact = lines.read(lines.write(fact(new Unread("donor.StatusSet", body))));
        assertThat(fact.what()).isEqualTo(new Unread("donor.StatusSet", body));
        assertThat(lines.read(lines.write(fact))).isEqualTo(fact);
        assertThat(lines.read(lines.write(fact(new DonorFact.StatusSet(Availability.TU, Optional.empty(), Optional.empty())))).what())
                .isInstanceOf(DonorFact.StatusSet.class);
    }

    @Test
    void aFactIsOneLineWhateverPeopleType() {
        var fact = fact(new DonorFact.Named("line\nbreak\r\u2028\t\"", Optional.of("\\")));
        assertThat(lines.write(fact)).doesNotContain("\n").doesNotContain("\r");
        assertThat(lines.read(FactLines.split(lines.writeAll(List.of(fact, fact))).getLast())).isEqualTo(fact);
        assertThatThrownBy(() -> lines.write(fact(new Unread("x.Y", "{\n}")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void registryDonorsComeBackWithWhateverStandsInTheirFields() {
        var donors = Registry.donors(500, 3).toList();
        assertThat(donors).allSatisfy(donor -> assertThat(DonorLines.read(DonorLines.write(donor))).isEqualTo(donor));
        var odd = donors.getFirst();
        var texts = new java.util.ArrayList<>(odd.hla());
        texts.set(0, "A*02:01/A*02:07,tab\tpercent%2C\r\n");
        var strange = new cn.yingchun.domain.donor.RegistryDonor("a,b\t%09", odd.sex(), odd.birthDate(), odd.abo(), odd.cmv(), 0, texts, odd.status(),
                java.util.Map.of("name", "演示=·\n王%", "phone", "+86"));
        assertThat(DonorLines.read(DonorLines.write(strange))).isEqualTo(strange);
        assertThat(DonorLines.unpack(DonorLines.pack(List.of(DonorLines.write(strange), "")))).containsExactly(DonorLines.write(strange), "");
    }

    @Test
    void twoDevicesGiveTheSameDonorTheSameId() {
        assertThat(DonorLines.id("CMDP", "D1")).isEqualTo(DonorLines.id("CMDP", "D1")).isNotEqualTo(DonorLines.id("", "D1"));
        assertThat(DonorLines.id("CMDP", "D1").value().version()).isEqualTo(8);
        assertThat(DonorLines.id("CMDP", "D1").value().variant()).isEqualTo(2);
    }

    @Test
    void everyKindOfFactHasItsName() {
        assertThat(lines.kind(fact(new CourseFact.ItemNotApplicable("C01")))).isEqualTo("case.ItemNotApplicable");
        assertThat(lines.kind(fact(new OfficeFact.Renamed("x")))).isEqualTo("office.Renamed");
    }
}
