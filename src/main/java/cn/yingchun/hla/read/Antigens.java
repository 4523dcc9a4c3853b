package cn.yingchun.hla.read;

import cn.yingchun.hla.Locus;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which allele families may carry a serological antigen, where no official release tells it allele by allele.
///
/// Wide on purpose: a donor typed by serum stays possible rather than lost. Broad antigens and their splits follow the WHO
/// nomenclature; an antigen that is not listed has the number of its family.
final class Antigens {
    private static final Map<String, Set<String>> FAMILIES = table("""
            A9 23 24; A10 25 26 34 66; A19 29 30 31 32 33 74; A28 68 69; A203 02; A210 02; A2403 24
            B5 51 52; B12 44 45; B14 14; B64 14; B65 14; B16 38 39; B17 57 58; B21 49 50; B22 54 55 56
            B40 40; B60 40; B61 40; B62 15; B63 15; B70 15; B71 15; B72 15; B75 15; B76 15; B77 15
            B703 07; B2708 27; B3901 39; B3902 39; B4005 40; B5102 51; B5103 51
            C9 03; C10 03
            DRB12 15 16; DRB13 03; DRB15 11 12; DRB16 13 14; DRB117 03; DRB118 03; DRB1103 01; DRB11403 14; DRB11404 14
            DRB551 01 02; DRB352 01 02 03; DRB453 01 02 03
            DQB11 05 06; DQB17 03; DQB18 03; DQB19 03
            """);

    private Antigens() {}

    /// The first fields that may carry the antigen, such as `23 24` for A9; the antigen's own number if it is no broad
    /// or split one.
    static Set<String> families(Locus locus, String number) {
        var own = number.length() == 1 ? "0" + number : number;
        return FAMILIES.getOrDefault(locus + number, Set.of(own));
    }

    private static Map<String, Set<String>> table(String text) {
        var table = new TreeMap<String, Set<String>>();
        for (var entry : text.split("[;\n]")) {
            var words = Arrays.asList(entry.strip().split(" "));
            table.put(words.getFirst(), new TreeSet<>(words.subList(1, words.size())));
        }
        return table;
    }
}
