package cn.yingchun.exchange.emdis;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.exchange.sheet.ListingFile;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Writes the work-ups of an office as a MARR_STAT sheet; that it was done is written down first.
public final class MarrStatExport {
    private final Office office;
    private final Clock clock;

    public MarrStatExport(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// @param file  `.xlsx`, `.csv` or `.pdf`
    /// @param notes lines under the table
    /// @return how many work-ups it holds
    /// @throws cn.yingchun.domain.say.Trouble `exchange.sheet.ending`, `exchange.file.unwritable`
    public int write(Path file, List<String> notes, String why, Progress progress) {
        var workups = new ArrayList<MarrStat.Workup>();
        for (var one : office.cases().files(CaseFilter.ALL)) {
            progress.goOn();
            if (MarrStat.concerns(one)) {
                workups.add(new MarrStat.Workup(one, office.patients().one(one.opened().patient()).map(patient -> patient.code()).orElse(""),
                        office.donors().one(one.opened().donor()).map(donor -> donor.registry().more().getOrDefault("grid", "")).orElse("")));
            }
        }
        var form = ListingFile.of(file).map(ListingFile::ending).orElse("");
        var sheet = MarrStat.sheet(workups, notes);
        office.record(Act.of(office.user(), clock.instant(), office.subject(),
                new AccessFact.Exported("cases.emdis.title", form, workups.size())).because(why));
        ListingFile.write(sheet, file);
        return workups.size();
    }
}
