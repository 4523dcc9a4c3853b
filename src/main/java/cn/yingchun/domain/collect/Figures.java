package cn.yingchun.domain.collect;

import java.util.Optional;

/// Numbers as people type them.
public final class Figures {
    private Figures() {}

    /// A decimal number; full-width digits and the Chinese point are read too. Empty where it is none.
    public static Optional<Double> number(String text) {
        var plain = java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFKC);
        return plain.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }
}
