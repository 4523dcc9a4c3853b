package cn.yingchun.app.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// How a window was asked for, and what is to be done around its first frame and at its end.
///
/// @param graphics  empty where the first frame is nobody's concern, as in tests
/// @param instance  the claim to be the only window; empty if it could not be made
/// @param printed   where the trace of the start goes; empty if nobody asked
/// @param given     the bundle or card that was double-clicked, by its whole path; blank for none
public record Launching(StartTrace trace, Optional<Graphics> graphics, Optional<OneInstance> instance,
        Optional<PrintStream> printed, Part part, String given) {
    /// How much of the program is walked through before it ends by itself.
    public enum Part {
        /// a person is there
        NONE,
        /// the first window only, whose classes the installer puts by for faster starts
        START,
        /// every place of the practice office
        ALL
    }

    private static final List<String> OPTIONS = List.of("--trace-start", "--safe-graphics", "--rehearse", "--rehearse-start");
    private static final int FRAMES_UNTIL_SEEN = 2;

    /// For tests.
    public static Launching quiet() {
        return new Launching(StartTrace.ofThisProcess(), Optional.empty(), Optional.empty(), Optional.empty(), Part.NONE, "");
    }

    /// Whether the arguments ask for the window and not for a verb: nothing, options of the window, or a bundle's path.
    public static boolean isForTheWindow(List<String> arguments) {
        return arguments.stream().allMatch(one -> OPTIONS.contains(one) || isBundle(one));
    }

    /// Empty if another window of this user is there and has been raised.
    public static Optional<Launching> of(List<String> arguments, Path home, PrintStream err) {
        var trace = StartTrace.ofThisProcess();
        trace.mark("main");
        var alone = new boolean[1];
        var word = arguments.stream().filter(Launching::isBundle).findFirst().map(file -> Path.of(file).toAbsolutePath().toString()).orElse("");
        var part = arguments.contains("--rehearse") ? Part.ALL : arguments.contains("--rehearse-start") ? Part.START : Part.NONE;
        var rehearse = part != Part.NONE;
        var instance = rehearse ? Optional.<OneInstance>empty() : OneInstance.first(home, word, () -> alone[0] = true);
        if (instance.isEmpty() && !alone[0] && !rehearse) {
            return Optional.empty();
        }
        var graphics = new Graphics(home);
        graphics.begin(arguments.contains("--safe-graphics"));
        var printed = StartTrace.isWanted(arguments) ? Optional.of(err) : Optional.<PrintStream>empty();
        return Optional.of(new Launching(trace, Optional.of(graphics), instance, printed, part, word));
    }

    /// Waits until the first frame has been drawn, notes it, and then does what comes next.
    public void firstFrame(Scene scene, Runnable next) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > FRAMES_UNTIL_SEEN && scene.getRoot() != null) {
                    stop();
                    trace.mark("first frame, usable");
                    graphics.ifPresent(Graphics::seen);
                    printed.ifPresent(trace::print);
                    next.run();
                }
            }
        }.start();
    }

    /// Whether nobody sits there.
    public boolean rehearse() {
        return part != Part.NONE;
    }

    /// A milestone behind the first frame, printed at once where somebody asked for the trace.
    public void reached(String what) {
        trace.mark(what);
        printed.ifPresent(out -> out.println(trace.marks().getLast().line()));
    }

    /// The window is closed.
    public void end() {
        instance.ifPresent(OneInstance::close);
    }

    private static boolean isBundle(String argument) {
        return argument.endsWith(".ycbundle") || argument.endsWith(".yccard");
    }
}
