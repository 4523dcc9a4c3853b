package cn.yingchun.ui.kit.form;

/// Reads what was typed into a field, and writes a value as the field shows it.
///
/// Reading throws a [cn.yingchun.domain.say.Trouble] whose sentence says what is wrong and what to type instead.
public interface Reading<V> {
    /// @param text without blanks around it, never blank
    V read(String text);

    String write(V value);
}
