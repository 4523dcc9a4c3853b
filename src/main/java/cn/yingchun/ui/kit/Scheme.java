package cn.yingchun.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

/// Light or dark: AtlantaFX's theme and our token file that belongs to it.
public enum Scheme {
    LIGHT(new PrimerLight()), DARK(new PrimerDark());

    private final Theme theme;

    Scheme(Theme theme) {
        this.theme = theme;
    }

    String userAgentStylesheet() {
        return theme.getUserAgentStylesheet();
    }

    /// The file of the colour tokens, `theme/light.css` or `theme/dark.css`.
    public String tokens() {
        return "/theme/" + name().toLowerCase(java.util.Locale.ROOT) + ".css";
    }
}
