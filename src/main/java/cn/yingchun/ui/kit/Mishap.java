package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/// Turns whatever went wrong into one sentence for the person.
public final class Mishap {
    private static final int FRAMES = 20;

    private Mishap() {}

    public static String say(Throwable problem, Words words) {
        return switch (problem) {
            case Trouble trouble -> trouble.in(words);
            case Cancelled _ -> words.say("kit.job.cancelled");
            default -> {
                log(problem);
                yield words.say("say.unexpected", code(problem));
            }
        };
    }

    /// Whether it is a mistake of the program, and not something a person can mend.
    public static boolean isUnexpected(Throwable problem) {
        return !(problem instanceof Trouble) && !(problem instanceof Cancelled);
    }

    private static void log(Throwable problem) {
        System.getLogger("yingchun").log(System.Logger.Level.ERROR, () -> report(problem));
    }

    /// For support: what runs where, and where it happened, without messages, which may hold what people typed.
    public static String report(Throwable problem) {
        var text = new StringBuilder(code(problem));
        text.append("\nJava ").append(Runtime.version()).append(", ").append(System.getProperty("os.name")).append(' ')
                .append(System.getProperty("os.version")).append(", ").append(System.getProperty("prism.order", "gpu"));
        for (Throwable at = problem; at != null; at = at.getCause()) {
            text.append('\n').append(at.getClass().getName());
            Arrays.stream(at.getStackTrace()).limit(FRAMES).forEach(frame -> text.append("\n  ").append(frame));
        }
        return text.toString();
    }

    /// A short code that two people can compare on the telephone: the same place in the program gives the same code.
    public static String code(Throwable problem) {
        var sum = new CRC32();
        for (Throwable at = problem; at != null; at = at.getCause()) {
            sum.update(at.getClass().getName().getBytes(StandardCharsets.UTF_8));
            var stack = at.getStackTrace();
            if (stack.length > 0) {
                sum.update((stack[0].getClassName() + stack[0].getMethodName()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return "%04X-%04X".formatted(sum.getValue() >>> 16, sum.getValue() & 0xffff).toUpperCase(Locale.ROOT);
    }
}
