package cn.yingchun.app;

import cn.yingchun.domain.donor.DonorFact.Transferred;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.RegistryFile;
import cn.yingchun.exchange.RegistryImport;
import cn.yingchun.exchange.WmdaExport;
import cn.yingchun.exchange.grid.GridFile;
import cn.yingchun.exchange.recruit.RecruitImport;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.sync.RecordStand;
import cn.yingchun.sync.RowStand;
import cn.yingchun.ui.donors.DonorCard;
import cn.yingchun.ui.donors.DonorPage;
import cn.yingchun.ui.donors.DonorQuery;
import cn.yingchun.ui.donors.DonorsModel;
import cn.yingchun.ui.donors.DonorsView;
import cn.yingchun.ui.donors.ImportModel;
import cn.yingchun.ui.donors.Imported;
import cn.yingchun.ui.donors.Preview;
import cn.yingchun.ui.donors.recruit.RecruitModel;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.work.access.Looks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the donors' screen on store and import.
final class DonorsPlace {
    private static final int MOST_CASES = 50;

    private final OpenOffice open;

    DonorsPlace(OpenOffice open) {
        this.open = open;
    }

    Screen screen(Tools tools) {
        var donors = new DonorsModel(tools.work(), this::page, open.office().donors()::rows, this::card, open::today)
                .onMarks(ids -> RowStand.of(open.office(), ids))
                .onLook(new Looks(open.office(), open.clock())::at)
                .onHandOver((file, progress) -> new WmdaExport(open.office(), open.clock())
                        .write(file, WmdaExport.CMDP, tools.say("donors.wmda.title"), progress));
        return new DonorsView(donors, new ImportModel(tools.work(), this::preview, this::take), recruits(tools),
                Optional.of(new CallLine(open.reaching(), tools.work(), open.office().name())), tools);
    }

    private RecruitModel recruits(Tools tools) {
        var imports = new RecruitImport(open.office(), open.registry().reference().reader(), open.clock());
        return new RecruitModel(tools.work(), new RecruitModel.Ways(GridFile::read, imports::preview,
                (people, source, progress) -> imports.take(people, source, progress).added()), tools.habits().memory());
    }

    private DonorPage page(DonorQuery query) {
        var donors = open.office().donors();
        return new DonorPage(donors.roll(query.filter(), query.order()), donors.count(DonorFilter.ALL), beside());
    }

    private DonorPage.Beside beside() {
        var office = open.office();
        var stages = office.cases().page(CaseFilter.ALL, 0, Integer.MAX_VALUE).rows().stream().filter(row -> row.stage().reservesDonor())
                .collect(Collectors.toMap(CaseRow::donor, CaseRow::stage, (one, _) -> one));
        var holders = new HashMap<DonorId, String>();
        for (var fact : office.all(Transferred.class)) {
            if (fact.subject().kind() == Subject.Kind.DONOR && fact.what() instanceof Transferred(var _, var to)) {
                holders.put(new DonorId(fact.subject().id()), to);
            }
        }
        return new DonorPage.Beside(stages, holders, office.name());
    }

    private Optional<DonorCard> card(DonorId id) {
        return open.office().donors().one(id).map(row -> {
            var cases = open.office().cases().page(CaseFilter.of(id), 0, MOST_CASES).rows();
            var facts = new ArrayList<>(open.office().history(Subject.of(id)));
            cases.forEach(one -> facts.addAll(open.office().history(Subject.of(one.id()))));
            return DonorCard.of(row, facts, cases, open.office().name()).standing(RecordStand.of(open.office(), Subject.of(id)));
        });
    }

    private Preview preview(Path file, Progress progress) {
        var first = new ArrayList<RegistryDonor>();
        var reading = RegistryFile.read(file, open.registry().reference().reader(), donor -> {
            if (first.size() < Preview.ROWS) {
                first.add(donor);
            }
        }, progress);
        return new Preview(reading, first);
    }

    private Imported take(Path file, Progress progress) {
        var result = new RegistryImport(open.office(), open.registry().reference().reader()).take(file, progress);
        var counts = result.counts().orElseThrow(() -> new Trouble(
                "exchange.import.refused", result.reading().troubleCount(), result.reading().rows()));
        return new Imported(counts.added(), counts.changed(), counts.unchanged());
    }
}
