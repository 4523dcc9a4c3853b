package cn.yingchun.exchange.xml;

import cn.yingchun.domain.donor.RegistryDonor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One `DONOR` of a WMDA inventory, by the columns of a registry file, so that both are judged alike.
///
/// @param line   where it begins in the file
/// @param pool   ION of the registry that holds the donor
/// @param values text of each element under `DONOR` by its way: `BIRTH_DATE`, `HLA/A/DNA/FIELD1`
public record WmdaDonor(long line, String pool, Map<String, String> values) {
    /// How a serological antigen is called at a locus; the element holds its number alone.
    private static final Map<String, String> ANTIGENS = Map.of(
            "A", "A", "B", "B", "C", "Cw", "DRB1", "DR", "DQB1", "DQ", "DPB1", "DPw");
    /// EMDIS: B IgG and IgM, G IgG, H IgG and IgM not tested, M IgM; O no IgG and IgM not tested. Q, questionable, is unknown here.
    private static final Map<String, String> CMV = Map.of("P", "P", "B", "P", "G", "P", "H", "P", "M", "P", "N", "N", "O", "N");
    private static final List<String> ONE_OF_THREE = List.of("DRB3", "DRB4", "DRB5");

    public WmdaDonor {
        values = Map.copyOf(values);
    }

    /// The text for a column of a registry file, blank where the inventory says nothing.
    public String cell(String column) {
        return switch (column) {
            case "donor_id" -> values.getOrDefault("ID", value("GRID"));
            case "birth_date" -> value("BIRTH_DATE");
            case "abo" -> value("ABO") + (value("ABO").isEmpty() ? "" : rhesus());
            case "cmv" -> CMV.getOrDefault(value("IDM/CMV"), "");
            case "weight_kg" -> value("WEIGHT");
            case "status_until" -> value("STAT_END_DATE");
            case "contact_on" -> value("CONTACT_DATE");
            case "ethnicity" -> value("ETHN");
            case "registry" -> values.getOrDefault("DON_POOL", pool);
            case "sex", "status", "grid" -> value(column.toUpperCase(java.util.Locale.ROOT));
            default -> column.contains("_ser_") ? besideDna(column) : column.matches("D?[A-Z0-9]+_[12]") ? typing(column.substring(0, column.length() - 2), column.endsWith("1") ? 1 : 2) : "";
        };
    }

    private String rhesus() {
        return switch (value("RHESUS")) {
            case "P" -> "+";
            case "N" -> "-";
            default -> "";
        };
    }

    private String typing(String locus, int side) {
        if (locus.equals("DRB345")) {
            var found = new ArrayList<String>();
            ONE_OF_THREE.forEach(one -> Stream.of(1, 2).map(field -> dna(one, field)).filter(text -> !text.isEmpty()).forEach(found::add));
            return side <= found.size() ? found.get(side - 1) : "";
        }
        return dna(locus, 1).isEmpty() && ANTIGENS.containsKey(locus) ? antigen(locus, side) : dna(locus, side);
    }

    /// An antigen where there is a DNA typing too; alone it stands in the place of one.
    private String besideDna(String column) {
        var locus = column.substring(0, column.indexOf('_'));
        return dna(locus, 1).isEmpty() ? "" : antigen(locus, column.endsWith("1") ? 1 : 2);
    }

    private String dna(String locus, int side) {
        var text = value("HLA/" + locus + "/DNA/FIELD" + side);
        return text.isEmpty() || text.contains("*") ? text : locus + "*" + text;
    }

    private String antigen(String locus, int side) {
        var text = value("HLA/" + locus + "/SER/FIELD" + side);
        return text.isEmpty() ? "" : ANTIGENS.get(locus) + text;
    }

    private String value(String way) {
        return values.getOrDefault(way, "");
    }

    /// The columns that an inventory can fill, in the order of a registry file.
    public static List<String> columns() {
        return Stream.of(Stream.of("donor_id", "sex", "birth_date", "abo", "cmv", "weight_kg", "status", "grid", "status_until", "registry",
                        "ethnicity", "contact_on"), RegistryDonor.SEROLOGY.stream(), RegistryDonor.LOCI.stream().flatMap(locus -> Stream.of(locus + "_1", locus + "_2")))
                .flatMap(names -> names).toList();
    }
}
