package cn.yingchun.exchange.emdis;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.exchange.sheet.Listing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// The dated facts of work-ups as a sheet with the fields of EMDIS MARR_STAT, in its order; days are `YYYYMMDD`.
///
/// Source: the WMDA's data dictionary of EMDIS, message MARR_STAT (fields, order, lengths, `Y`/`N`). A county sends no EMDIS messages: this is what headquarters copies from. Marrow
/// and autologous units are not collected here, so MARR_DATE and AUTO_DATE stay blank, as do remarks, which could name somebody.
public final class MarrStat {
    static final List<String> FIELDS = List.of("REG_SND", "REG_RCV", "P_ID", "D_ID", "D_GRID", "CB_ID", "REF_CODE", "CONF_DATE", "MARR_DATE",
            "INFO_DATE", "EXAM_OK", "EXAM_DATE", "AUTO_DATE", "PRECOLL_DATE", "VIROL_OK", "VIROL_DATE", "CLEAR_DATE", "TRX_DATE",
            "PBSC_COLL_DATE1", "PBSC_COLL_DATE2", "PBSC_GCSF_DATE", "TRNS_MEDIUM", "REMARK");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final double WIDE = 9;

    private MarrStat() {}

    /// A case and what its file does not hold.
    ///
    /// @param patientCode the registry's code of the patient
    /// @param grid        blank where the donor has none here
    public record Workup(CaseFile file, String patientCode, String grid) {}

    /// Whether work-up was asked for, so that there is something to tell.
    public static boolean concerns(CaseFile file) {
        return !file.line().before(Stage.PLAN);
    }

    public static Listing sheet(List<Workup> workups, List<String> notes) {
        return new Listing("MARR_STAT", FIELDS.stream().map(field -> new Listing.Heading(field, WIDE, false)).toList(),
                workups.stream().filter(one -> concerns(one.file())).map(MarrStat::row).toList(), notes);
    }

    private static List<String> row(Workup workup) {
        var file = workup.file();
        var first = file.on(Anchor.D0);
        var last = file.on(Anchor.D0LAST).filter(day -> first.isPresent() && day.isAfter(first.get()));
        var infused = file.last(ProductFact.Infused.class).map(noted -> LocalDate.ofInstant(noted.what().at(), BEIJING));
        return List.of("", "", workup.patientCode(), file.opened().donorCode(), workup.grid(), "", file.opened().noticeNumber(),
                done(file, "C21"), "", done(file, "C24"), ok(file, "C41"), done(file, "C25"), "", done(file, "C40"), ok(file, "C31"),
                done(file, "C31"), done(file, "C41"), day(infused), day(first), day(last), day(file.on(Anchor.G1)), "", "");
    }

    private static String done(CaseFile file, String item) {
        return day(on(file, item));
    }

    private static String ok(CaseFile file, String item) {
        return on(file, item).isPresent() ? "Y" : "";
    }

    private static Optional<LocalDate> on(CaseFile file, String item) {
        return file.item(item).flatMap(noted -> noted.what() instanceof ItemDone done ? Optional.of(done.on()) : Optional.empty());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateTimeFormatter.BASIC_ISO_DATE::format).orElse("");
    }
}
