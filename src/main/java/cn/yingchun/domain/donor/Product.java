package cn.yingchun.domain.donor;

import java.util.Locale;
import java.util.Optional;

/// What a row of a registry offers: an adult who can be asked, or a cord blood unit that lies frozen in a bank.
public enum Product {
    ADULT,
    CORD;

    /// How registry files write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `adult`, `cord` or blank, which is an adult; empty for anything else.
    public static Optional<Product> of(String code) {
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "", "adult" -> Optional.of(ADULT);
            case "cord" -> Optional.of(CORD);
            default -> Optional.empty();
        };
    }
}
