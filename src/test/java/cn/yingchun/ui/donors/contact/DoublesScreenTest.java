package cn.yingchun.ui.donors.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.CaseWalk;
import cn.yingchun.ui.Seen;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import cn.yingchun.work.reach.Reaching;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Donors who stand in the list twice, pair by pair on the sheet. All names are invented.
@ExtendWith(Toolkit.class)
class DoublesScreenTest {
    @TempDir
    private Path dir;

    private final Tools tools = Toolkit.on(() -> new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {}));

    private final Seen seen = new Seen(tools.sheets());

    private static RegistryDonor donor(String code, String name, int day, String phone) {
        return new RegistryDonor(code, Sex.M, LocalDate.of(1990, 5, day), "A+", Cmv.N, 70, Collections.nCopies(2 * RegistryDonor.LOCI.size(), ""),
                Availability.AV, Map.of("name", name, "phone", phone));
    }

    @Test
    void onePairIsOnePersonTheOtherTwoAndNeitherIsAskedAgain() {
        var clock = Clock.fixed(CaseWalk.at("2026-11-25T10:12"), WorkCalendar.ZONE);
        try (var office = Offices.create(dir.resolve("office"), Offices.around(clock))) {
            take(office, donor("PX1", "演示·孙一", 1, "13000000001"), donor("PX2", "演示·孙一", 1, "13000000002"),
                    donor("PX3", "演示·孙三", 3, "13000000003"), donor("PX4", "演示·孙四", 4, "13000000003"));
            var line = new CallLine(new Reaching(office, new Casework(office, Playbook.load(), clock), clock), tools.work(), "演示");
            Toolkit.run(() -> {
                tools.look().dress(new Scene(tools.sheets(), 1_236, 660));
                DoublesSheet.show(tools, line, () -> {});
                seen.lay();
                for (int pair = 1; pair <= 2; pair++) {
                    assertThat(seen.says(Words.ZH.say("donors.doubles.title", pair, 2))).isTrue();
                    decide(office);
                }
                assertThat(tools.toasts().told().getLast()).isEqualTo(Words.ZH.say("donors.doubles.through"));
                DoublesSheet.show(tools, line, () -> {});
                assertThat(tools.toasts().told().getLast()).isEqualTo(Words.ZH.say("donors.doubles.none"));
                assertThat(tools.sheets().isOpen()).isFalse();
            });
            assertThat(status(office, "PX3")).isEqualTo(Availability.AV);
            assertThat(status(office, "PX4")).isEqualTo(Availability.AV);
        }
    }

    /// The two of one name are one person, the two with one telephone are not; which pair comes first is chance.
    private void decide(Office office) {
        var keep = Words.ZH.say("donors.doubles.keep", "PX1");
        if (seen.says(Words.ZH.say("donors.doubles.phone"))) {
            seen.press(Words.ZH.say("donors.doubles.two"));
            return;
        }
        seen.press(keep);
        assertThat(status(office, "PX2")).as("nobody is taken off the list without a reason").isEqualTo(Availability.AV);
        assertThat(seen.says(Words.ZH.say("reach.double.why"))).isTrue();
        seen.field("donors.doubles.why").setText("同一身份证");
        seen.press(keep);
        assertThat(status(office, "PX2")).isEqualTo(Availability.DE);
    }

    private static void take(Office office, RegistryDonor... donors) {
        try (var intake = office.intake(office.user(), "drive.csv")) {
            for (var donor : donors) {
                intake.add(donor);
            }
            intake.commit(Progress.NONE);
        }
    }

    private static Availability status(Office office, String code) {
        return office.donors().byCode(code).getFirst().status();
    }
}
