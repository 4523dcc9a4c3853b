package cn.yingchun.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

/// Light, dark or high contrast: AtlantaFX's theme and our token file that belongs to it.
public enum Scheme {
    LIGHT(new PrimerLight()), DARK(new PrimerDark()), CONTRAST(new PrimerDark());

    private final Theme theme;

    Scheme(Theme theme) {
        this.theme = theme;
    }

    /// The next one round: light, dark, high contrast.
    public Scheme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    String userAgentStylesheet() {
        return theme.getUserAgentStylesheet();
    }

    /// The file of the colour tokens, `theme/light.css`, `theme/dark.css` or `theme/contrast.css`.
    public String tokens() {
        return "/theme/" + name().toLowerCase(java.util.Locale.ROOT) + ".css";
    }
}
