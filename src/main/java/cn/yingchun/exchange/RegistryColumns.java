package cn.yingchun.exchange;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Trouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which column of a registry file holds what: required ones must be there, optional ones may stand in any order, unknown
/// ones are reported and never silently dropped.
final class RegistryColumns {
    static final List<String> REQUIRED = Stream.concat(
                    Stream.of("donor_id", "sex", "birth_date", "abo", "cmv", "weight_kg"),
                    sides(RegistryDonor.LOCI.subList(0, 5)))
            .toList();
    private static final List<String> OPTIONAL = Stream.of(
                    sides(RegistryDonor.LOCI.subList(5, RegistryDonor.LOCI.size())), Stream.of("status"), RegistryDonor.MORE.stream())
            .flatMap(names -> names)
            .toList();

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final int width;

    /// @throws Trouble if a required column is missing or a column stands twice
    RegistryColumns(List<String> header) {
        width = header.size();
        for (int i = 0; i < width; i++) {
            var name = Plain.text(header.get(i));
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                unknown.add(name);
            } else if (places.putIfAbsent(name, i) != null) {
                throw new Trouble("exchange.header.twice", name);
            }
        }
        var missing = REQUIRED.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new Trouble("exchange.header.missing", String.join(", ", missing));
        }
    }

    /// The two column names of each locus: `A_1`, `A_2` …
    static Stream<String> sides(List<String> loci) {
        return loci.stream().flatMap(locus -> Stream.of(locus + "_1", locus + "_2"));
    }

    /// Place of a column, -1 if the file has none.
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    int width() {
        return width;
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }
}
