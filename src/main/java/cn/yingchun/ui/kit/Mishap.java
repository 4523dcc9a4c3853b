package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.util.Locale;
import java.util.zip.CRC32;

/// Turns whatever went wrong into one sentence for the person.
public final class Mishap {
    private Mishap() {}

    public static String say(Throwable problem, Words words) {
        return switch (problem) {
            case Trouble trouble -> trouble.in(words);
            case Cancelled _ -> words.say("kit.job.cancelled");
            default -> words.say("say.unexpected", code(problem));
        };
    }

    /// A short code that two people can compare on the telephone: the same place in the program gives the same code.
    public static String code(Throwable problem) {
        var sum = new CRC32();
        for (Throwable at = problem; at != null; at = at.getCause()) {
            sum.update(at.getClass().getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var stack = at.getStackTrace();
            if (stack.length > 0) {
                sum.update((stack[0].getClassName() + stack[0].getMethodName()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return "%04X-%04X".formatted(sum.getValue() >>> 16, sum.getValue() & 0xffff).toUpperCase(Locale.ROOT);
    }
}
