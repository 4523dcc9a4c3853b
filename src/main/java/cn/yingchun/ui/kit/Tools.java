package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import java.util.function.Consumer;

/// What every screen is handed: how things look, work behind the window, toasts, sheets, and the way to other places.
///
/// @param go opens an address; screens do not know each other
public record Tools(Look look, Work work, Toasts toasts, Sheets sheets, Consumer<Address> go) {
    public Words words() {
        return look.words();
    }

    public String say(String key, Object... arguments) {
        return look.words().say(key, arguments);
    }
}
