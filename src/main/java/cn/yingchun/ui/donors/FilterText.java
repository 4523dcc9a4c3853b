package cn.yingchun.ui.donors;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.store.lists.DonorFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A filter as one line of text, as it is kept under a name. What a newer program put in and this one does not know is
/// left out.
final class FilterText {
    private FilterText() {}

    static String write(DonorFilter filter) {
        var parts = new TreeMap<String, String>();
        parts.put("text", filter.text().replace('\t', ' '));
        filter.sex().ifPresent(sex -> parts.put("sex", sex.name()));
        parts.put("abo", filter.abo());
        filter.status().ifPresent(status -> parts.put("status", status.name()));
        filter.product().ifPresent(product -> parts.put("product", product.name()));
        parts.put("region", filter.region().replace('\t', ' '));
        filter.notSince().ifPresent(day -> parts.put("notSince", day.toString()));
        return parts.entrySet().stream().filter(part -> !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + part.getValue()).collect(Collectors.joining("\t"));
    }

    static DonorFilter read(String text) {
        Map<String, String> parts = new HashMap<>();
        for (var part : text.split("\t")) {
            var cut = part.indexOf('=');
            if (cut > 0) {
                parts.put(part.substring(0, cut), part.substring(cut + 1));
            }
        }
        return DonorFilter.ALL.text(parts.getOrDefault("text", "")).abo(parts.getOrDefault("abo", "")).region(parts.getOrDefault("region", ""))
                .sex(one(Sex.class, parts.get("sex"))).status(one(Availability.class, parts.get("status"))).notSince(day(parts.get("notSince")))
                .product(one(Product.class, parts.get("product")));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> kind, @org.jspecify.annotations.Nullable String name) {
        return java.util.Arrays.stream(kind.getEnumConstants()).filter(known -> known.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
