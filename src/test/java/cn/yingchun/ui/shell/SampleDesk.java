package cn.yingchun.ui.shell;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.exchange.RegistryFile;
import cn.yingchun.exchange.grid.GridFile;
import cn.yingchun.exchange.recruit.RecruitReading;
import cn.yingchun.ui.SampleAgenda;
import cn.yingchun.ui.SampleDonors;
import cn.yingchun.ui.SamplePatients;
import cn.yingchun.ui.donors.DonorsModel;
import cn.yingchun.ui.donors.DonorsView;
import cn.yingchun.ui.donors.ImportModel;
import cn.yingchun.ui.donors.Imported;
import cn.yingchun.ui.donors.Preview;
import cn.yingchun.ui.donors.recruit.RecruitModel;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.patients.PatientsModel;
import cn.yingchun.ui.patients.PatientsView;
import cn.yingchun.ui.patients.match.MatchModel;
import cn.yingchun.ui.today.TodayModel;
import cn.yingchun.ui.today.TodayView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kordamp.ikonli.feather.Feather;

/// A desk with every screen of the program over invented people, without a store.
public final class SampleDesk {
    private SampleDesk() {}

    public static Desk of() {
        return new Desk(
                List.of(new Place("today", "shell.place.today", Feather.SUN,
                                tools -> new TodayView(new TodayModel(tools.work(), SampleAgenda::page, SampleAgenda.DEEDS, tools.words()), tools)),
                        new Place("donors", "shell.place.donors", Feather.USERS, SampleDesk::donors),
                        new Place("patients", "shell.place.patients", Feather.HEART, SampleDesk::patients)),
                () -> new Status("演示·凉山采集点", "演示·李护士", true, "HLA 3.58.0 · 模型频率", 17, Optional.of(LocalTime.of(11, 42, 7))),
                (text, go) -> List.of(), () -> {});
    }

    private static Screen donors(Tools tools) {
        var model = new DonorsModel(tools.work(), query -> SampleDonors.find(query.filter()), SampleDonors::rows, SampleDonors::card, () -> SampleDonors.TODAY);
        return new DonorsView(model, imports(tools), recruits(tools), Optional.empty(), tools);
    }

    private static Screen patients(Tools tools) {
        var model = new PatientsModel(tools.work(), SamplePatients.patients());
        var match = new MatchModel(tools.work(), SamplePatients.desk(_ -> new CaseId(new UUID(9, 1))));
        return new PatientsView(model, match, SamplePatients.shelf(tools.work()), tools);
    }

    static RecruitModel recruits(Tools tools) {
        return new RecruitModel(tools.work(), new RecruitModel.Ways(GridFile::read,
                (_, _, _, _) -> new RecruitReading(List.of(), List.of(), List.of(), 0), (_, _, _) -> 0), tools.habits().memory());
    }

    static ImportModel imports(Tools tools) {
        return new ImportModel(tools.work(), (file, progress) -> {
            var first = new ArrayList<RegistryDonor>();
            var reading = RegistryFile.read(file, SamplePatients.READER, donor -> {
                if (first.size() < Preview.ROWS) {
                    first.add(donor);
                }
            }, progress);
            return new Preview(reading, first);
        }, (_, _) -> new Imported(3, 0, 0));
    }
}
