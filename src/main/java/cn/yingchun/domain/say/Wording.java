package cn.yingchun.domain.say;

/// Something with words of its own in each language, such as a checklist item or an alarm; as an argument of a sentence it is
/// said in the reader's language.
@FunctionalInterface
public interface Wording {
    String in(Words words);

    /// The sentence of a key.
    static Wording key(String key) {
        return words -> words.say(key);
    }
}
