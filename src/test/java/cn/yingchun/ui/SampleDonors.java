package cn.yingchun.ui;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.ui.donors.DonorCard;
import cn.yingchun.ui.donors.DonorPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Four hundred invented donors for tests and pictures.
public final class SampleDonors {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /// Invented haplotypes A~C~B~DRB1~DQB1 in falling frequency.
    static final List<List<String>> HAPLOTYPES = List.of(
            List.of("02:07", "01:02", "46:01", "09:01", "03:03"), List.of("11:01", "07:02", "40:01", "15:01", "06:01"),
            List.of("33:03", "03:02", "58:01", "03:01", "02:01"), List.of("30:01", "06:02", "13:02", "07:01", "02:02"),
            List.of("24:02", "03:04", "13:01", "12:02", "03:01"), List.of("11:01", "08:01", "15:02", "12:02", "03:01"),
            List.of("02:01", "07:02", "40:01", "09:01", "03:03"), List.of("02:06", "01:02", "46:01", "08:03", "06:01"));
    private static final List<String> NAMES = List.of("演示·张一", "演示·李小二", "演示·吉克阿三", "演示·王四", "演示·阿依五六", "");
    private static final List<String> REGIONS = List.of("西昌", "昭觉", "成都", "甘孜");
    private static final List<String> GROUPS = List.of("A+", "B+", "O+", "AB+", "O-");

    private SampleDonors() {}

    public static List<DonorRow> rows() {
        return IntStream.range(0, 400).mapToObj(SampleDonors::row).toList();
    }

    public static DonorRow row(int i) {
        var status = i % 7 == 0 ? Availability.TU : i % 11 == 0 ? Availability.RS : Availability.AV;
        return new DonorRow(new DonorId(new UUID(7, i)), donor(i, status), NAMES.get(i % 6), "", status, Optional.empty(),
                i % 4 == 0 ? Optional.empty() : Optional.of(TODAY.minusDays(i * 3L)));
    }

    private static RegistryDonor donor(int i, Availability status) {
        var one = HAPLOTYPES.get(i % 3 == 0 ? 0 : i % 8);
        var other = HAPLOTYPES.get(i % 5 == 0 ? 1 : i / 8 % 8);
        var loci = List.of("A", "C", "B", "DRB1", "DQB1");
        var hla = new ArrayList<String>();
        for (var locus : RegistryDonor.LOCI) {
            var place = loci.indexOf(locus);
            var typed = place >= 0 && !(locus.equals("DQB1") && i % 9 == 4);
            var name = typed && i % 10 == 3 && locus.equals("A") ? one.get(0).substring(0, 3) + "XX" : typed ? one.get(place) : "";
            hla.add(typed ? locus + "*" + name : "");
            hla.add(typed ? locus + "*" + other.get(place) : "");
        }
        var more = i % 4 == 0 ? Map.of("region", REGIONS.get(i % 4), "phone", "139 0000 " + (1000 + i))
                : Map.of("region", REGIONS.get(i % 4), "contact_on", TODAY.minusDays(i * 3L).toString(), "phone", "139 0000 " + (1000 + i));
        return new RegistryDonor("D-" + (30_517 + 13 * i), i % 3 == 0 ? Sex.F : Sex.M, LocalDate.of(1980 + i % 25, 1 + i % 12, 1 + i % 28),
                GROUPS.get(i % 5), Cmv.values()[i % 3], 48 + i % 37, hla, status, more);
    }

    public static DonorPage find(DonorFilter filter) {
        var found = rows().stream()
                .filter(row -> row.code().contains(filter.text()) || row.name().contains(filter.text()))
                .filter(row -> filter.status().isEmpty() || filter.status().get() == row.status())
                .filter(row -> filter.sex().isEmpty() || filter.sex().get() == row.registry().sex())
                .filter(row -> filter.abo().isEmpty() || row.registry().abo().startsWith(filter.abo())).toList();
        return new DonorPage(found.stream().map(DonorRow::id).toList(), 400);
    }

    public static List<DonorRow> rows(List<DonorId> ids) {
        return ids.stream().map(id -> row((int) id.value().getLeastSignificantBits())).toList();
    }

    public static Optional<DonorCard> card(DonorId id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst().map(row -> DonorCard.of(row, List.of(), List.of(
                new CaseRow(new CaseId(new UUID(9, 1)), "513401-2026-D1K7-0113", Stage.CONTACT, row.id(), row.code(), row.name(),
                        SamplePatients.ID, "P-2026-0417", TODAY.minusDays(20), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), 0)), "演示·凉山采集点"));
    }
}
