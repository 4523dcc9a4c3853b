package cn.yingchun.match.repeat;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The changes between two searches as tab-separated text: what is not known, or was not there, is left blank.
public final class ChangeLines {
    private ChangeLines() {}

    public static String header() {
        return "donor\tchange\twhy\tmatches_before\tmatches_now\tpercent_before\tpercent_now\tstatus_before\tstatus_now\ttyping_before\ttyping_now";
    }

    public static String line(Change change) {
        var why = change.reasons().stream().sorted().map(ChangeLines::word).collect(Collectors.joining(" "));
        var told = Stream.<Function<Line, String>>of(line -> line.matchCount() == 0 ? "" : Integer.toString(line.matchCount()),
                        line -> line.percent() < 0 ? "" : Integer.toString(line.percent()), Line::availability, Line::typed)
                .flatMap(said -> Stream.of(change.before(), change.now()).map(line -> cell(line, said)));
        return Stream.concat(Stream.of(change.donor(), word(change.kind()), why), told).collect(Collectors.joining("\t"));
    }

    private static String cell(Optional<Line> line, Function<Line, String> said) {
        return line.map(said).orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
