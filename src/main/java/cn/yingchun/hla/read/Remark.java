package cn.yingchun.hla.read;

import java.util.List;

/// One sentence about a part of a typing: the key of the sentence in the word files and its arguments.
public record Remark(String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
