package cn.yingchun.app.keep;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// How the window looked last time on this computer. Nothing about the office, and nothing that must not be lost: a file
/// that cannot be read or written means the usual look.
public final class Settings {
    private final PropertyFile file;

    public Settings(Path file) {
        this.file = new PropertyFile(file);
    }

    public Look look() {
        var kept = file.read();
        var usual = Locale.getDefault();
        var words = Words.of(Locale.of(kept.getOrDefault("language", usual.getLanguage())));
        return new Look(words, scheme(kept.getOrDefault("scheme", "")), zoom(kept.getOrDefault("zoom", "")));
    }

    /// @param following whether light or dark comes from the system
    public void keep(Look look, boolean following) {
        file.write(Map.of("language", look.words().language(), "scheme", look.scheme().name(), "zoom", Integer.toString(look.zoom()),
                "following", Boolean.toString(following)));
    }

    /// Whether light or dark follows the system; so it is until somebody chooses.
    public boolean following() {
        return !"false".equals(file.read().get("following"));
    }

    private static Scheme scheme(String name) {
        try {
            return Scheme.valueOf(name);
        } catch (IllegalArgumentException e) {
            return Scheme.LIGHT;
        }
    }

    private static int zoom(String percent) {
        return percent.matches("\\d{2,3}") ? Integer.parseInt(percent) : 100;
    }
}
