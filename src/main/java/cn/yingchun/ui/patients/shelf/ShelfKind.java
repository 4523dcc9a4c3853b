package cn.yingchun.ui.patients.shelf;

import java.util.Locale;

/// What can stand on the shelf.
public enum ShelfKind {
    NOMENCLATURE, CODES, FREQUENCIES;

    /// The word key of it, with something behind.
    String key(String behind) {
        return "shelf." + name().toLowerCase(Locale.ROOT) + behind;
    }
}
