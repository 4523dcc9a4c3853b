package cn.yingchun.ui.figures;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.figures.Merged;
import cn.yingchun.domain.figures.Tally;
import cn.yingchun.domain.outcome.Outcomes;
import cn.yingchun.domain.say.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Says the lines and numbers of a report.
record FigureWords(Words words, Outcomes outcomes) {
    /// The name of a line; `CONTACT R05` is a stage and a reason.
    String line(Tally tally) {
        var parts = tally.name().split(" ");
        if (parts.length == 2 && outcomes.reason(parts[1]).isPresent()) {
            return words.say(Stage.valueOf(parts[0]).key()) + " · " + parts[1] + " " + outcomes.reason(parts[1]).orElseThrow().in(words);
        }
        // A district code stands as it is.
        return words.has(tally.name()) ? words.say(tally.name()) : tally.name();
    }

    /// `12`, `45.5 %`, `<5`, or a dash where there is nothing to divide.
    String cell(Tally.Cell cell) {
        if (cell.value().isEmpty()) {
            return Merged.isSmall(cell) ? words.say("figures.cell.small") : "–";
        }
        var number = new BigDecimal(cell.value().getAsDouble()).setScale(cell.percent() ? 1 : 0, RoundingMode.HALF_UP).toPlainString();
        return cell.percent() ? number + " %" : number;
    }

    String all(Tally tally) {
        return line(tally) + " " + tally.cells().stream().map(this::cell).collect(Collectors.joining(" "));
    }

    static boolean anything(Tally... lines) {
        return Arrays.stream(lines).flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.value().orElse(0) > 0);
    }
}
