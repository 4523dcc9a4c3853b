package cn.yingchun.hla.grade;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The names of Anthony Nolan's Atlas as its interface spells them, so that two offices can compare a grade word for word.
final class AtlasName {
    private AtlasName() {}

    /// `NULL_GDNA` is `NullGDna`, `P_GROUP` is `PGroup`.
    static String of(Enum<?> grade) {
        return Arrays.stream(grade.name().replace("GDNA", "G_DNA").replace("CDNA", "C_DNA").split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    }
}
