package cn.yingchun.hla;

import java.util.List;

/// A file or text of HLA that cannot be used, with the key of the sentence that says why and its arguments.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Unreadable(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
