package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A path as people type or paste it: with blanks around it, or in the quotes that file managers copy along.
public final class TypedPath {
    private TypedPath() {}

    /// @param trouble word key of the sentence for a text that is no path; it may show the text
    /// @throws Trouble if it is none
    public static Path of(String typed, String trouble) {
        try {
            return Path.of(bare(typed));
        } catch (InvalidPathException e) {
            throw new Trouble(e, trouble, typed);
        }
    }

    /// The text without blanks and quotes.
    public static String bare(String typed) {
        return typed.strip().replaceAll("^\"|\"$", "");
    }
}
