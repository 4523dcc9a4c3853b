package cn.yingchun.domain.say;

import java.util.List;

/// Something a person must hear: one sentence that says what is wrong and what to do.
///
/// Carries the key of the sentence in the word files and its arguments, never the sentence itself, so that window and
/// command line can say it in the reader's language. Arguments must not hold identities.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Trouble(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public Trouble(@org.jspecify.annotations.Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The key of the sentence, such as `store.password.wrong`.
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /// The sentence in the given words.
    public String in(Words words) {
        return words.say(key, arguments.toArray());
    }
}
