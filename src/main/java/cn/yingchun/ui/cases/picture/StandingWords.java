package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.gate.Standing.Cause;
import cn.yingchun.domain.say.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Says how an item stands, why it lapsed, and what a gate misses.
public final class StandingWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Words words;

    public StandingWords(Words words) {
        this.words = words;
    }

    /// The sign in the box: the meaning is in it, not in the shade.
    public static String sign(Standing standing) {
        return switch (standing) {
            case Standing.Done _ -> "✓";
            case Standing.Skipped _ -> "–";
            case Standing.Lapsed _ -> "!";
            case Standing.Open _, Standing.NotAsked _ -> "";
        };
    }

    /// One or two words for screen readers and the card.
    public String state(Standing standing) {
        return words.say(switch (standing) {
            case Standing.Done _ -> "cases.state.done";
            case Standing.Skipped _ -> "cases.state.skipped";
            case Standing.Lapsed _ -> "cases.state.lapsed";
            case Standing.Open _ -> "cases.state.open";
            case Standing.NotAsked _ -> "cases.state.not-asked";
        });
    }

    /// Who and when, or when it is due.
    public String whoWhen(ItemLine line) {
        return switch (line.standing()) {
            case Standing.Done done -> DAY.format(done.at()) + "  " + done.by();
            case Standing.Skipped skipped -> words.say("cases.state.skipped-because", skipped.reason());
            case Standing.Lapsed lapsed -> DAY.format(lapsed.at());
            case Standing.Open _ -> due(line);
            case Standing.NotAsked _ -> "";
        };
    }

    private String due(ItemLine line) {
        var first = line.days().flatMap(days -> days.first());
        var last = line.days().flatMap(days -> days.last());
        if (line.late()) {
            return words.say("cases.due.late", last.map(DAY::format).orElse(""));
        }
        return last.map(day -> first.filter(one -> !one.equals(day)).map(one -> words.say("cases.due.between", DAY.format(one), DAY.format(day)))
                .orElseGet(() -> words.say("cases.due.by", DAY.format(day))))
                .orElseGet(() -> first.map(one -> words.say("cases.due.from", DAY.format(one))).orElse(""));
    }

    /// How long it holds, or why it does not any more.
    public String validity(ItemLine line) {
        return switch (line.standing()) {
            case Standing.Lapsed lapsed -> cause(lapsed.cause());
            case Standing.Done _ -> line.until().map(day -> words.say("cases.valid.until", day(day))).orElse("");
            default -> "";
        };
    }

    public String cause(Cause cause) {
        return switch (cause) {
            case Cause.TooOld old -> words.say(old.hourly() ? "cases.cause.too-old-hours" : "cases.cause.too-old", on(old.on()), day(old.day()),
                    old.age(), old.limit());
            case Cause.TooLate late -> words.say("cases.cause.too-late", on(late.on()), day(late.day()));
            case Cause.NotCovered gap -> words.say("cases.cause.not-covered", day(gap.from()), day(gap.to()));
            case Cause.RestsOn other -> words.say("cases.cause.rests-on", other.item());
            case Cause.Withdrawn _ -> words.say("cases.cause.withdrawn");
            case Cause.OverAge age -> words.say("cases.cause.over-age", age.lastDay().toString());
        };
    }

    public String obstacle(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Missing missing -> missing.item().id() + " " + missing.item().in(words) + lapsed(missing.standing())
                    .map(why -> words.say("cases.gate.lapsed", why)).orElse("");
            case Obstacle.TooEarly early -> words.say("cases.gate.too-early", early.day().toString());
            case Obstacle.Deferred deferred -> words.say("cases.gate.deferred", deferred.rule(), deferred.until()
                    .map(last -> words.say("cases.gate.deferred-until", last.toString())).orElse(""));
            case Obstacle.Resting rest -> words.say("cases.gate.resting", rest.earliest().toString());
            case Obstacle.NoDay none -> words.say("cases.gate.no-day", words.say(none.anchor().key()));
            case Obstacle.Disputed disputed -> words.say("cases.gate.disputed", disputed.field().wording());
            case Obstacle.NotRunning _ -> words.say("cases.gate.not-running");
        };
    }

    private Optional<String> lapsed(Standing standing) {
        return standing instanceof Standing.Lapsed lapsed ? Optional.of(cause(lapsed.cause())) : Optional.empty();
    }

    /// `D0`, `RUN`, a stage or an item in words.
    private String on(String token) {
        return words.has("cases.on." + token.toLowerCase(java.util.Locale.ROOT))
                ? words.say("cases.on." + token.toLowerCase(java.util.Locale.ROOT)) : token;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
