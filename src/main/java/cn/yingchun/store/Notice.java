package cn.yingchun.store;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.util.List;

/// Something the store did or noticed by itself and a person should know: a sentence by key.
public record Notice(String key, List<Object> arguments) {
    static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }

    /// The same sentence as a trouble that nobody threw.
    public static Notice of(Trouble trouble) {
        return new Notice(trouble.key(), trouble.arguments());
    }

    public String in(Words words) {
        return words.say(key, arguments.toArray());
    }
}
