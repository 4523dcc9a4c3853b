package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.habit.Habits;
import java.util.function.Consumer;

/// What every screen is handed: how things look, work behind the window, toasts, sheets, and the way to other places.
///
/// @param go     opens an address; screens do not know each other
/// @param habits what tables remember, and how rows leave the program
public record Tools(Look look, Work work, Toasts toasts, Sheets sheets, Consumer<Address> go, Habits habits) {
    /// With habits that last until the program ends.
    public Tools(Look look, Work work, Toasts toasts, Sheets sheets, Consumer<Address> go) {
        this(look, work, toasts, sheets, go, Habits.ofToday());
    }

    public Words words() {
        return look.words();
    }

    public String say(String key, Object... arguments) {
        return look.words().say(key, arguments);
    }
}
