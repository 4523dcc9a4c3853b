package cn.yingchun.domain.collect.reckon;

import java.util.Optional;

/// One computed figure with the numbers it was made of.
///
/// @param code    F1 … F12
/// @param value   absent while a number is missing
/// @param working such as `600 µg ÷ 70 kg`, blank while a number is missing
public record Reckoned(String code, Optional<Double> value, String unit, String working) {
    static Reckoned of(String code, double value, String unit, String working) {
        return new Reckoned(code, Optional.of(value), unit, working);
    }

    static Reckoned missing(String code, String unit) {
        return new Reckoned(code, Optional.empty(), unit, "");
    }
}
