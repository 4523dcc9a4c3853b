package cn.yingchun.ui.kit.call;

import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What to say on the telephone, step by step. Until the person is verified, and to everybody else, no step says why.
public enum Script {
    /// a preliminary match is told
    FIRST(9),
    /// nobody waits; contacts and wish are confirmed
    CALLBACK(7),
    /// anybody but the donor is on the line
    RELATIVE(5);

    private final int steps;

    Script(int steps) {
        this.steps = steps;
    }

    /// One step of a script.
    public record Step(int number, String title, String say) {}

    /// @param office who calls
    /// @param name   whom one asks for
    public List<Step> steps(Words words, String office, String name) {
        var stem = "calls." + code() + ".";
        return IntStream.rangeClosed(1, steps).mapToObj(number -> new Step(number, words.say(stem + number + ".title"),
                words.say(stem + number + ".say", office, name))).toList();
    }

    /// The key of its name.
    public String key() {
        return "calls.script." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
