package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where one has been: Alt+Left goes back, Alt+Right forward again, as in a browser.
final class Trail {
    private static final int LONGEST = 100;

    private final Deque<Address> before = new ArrayDeque<>();
    private final Deque<Address> after = new ArrayDeque<>();
    private Optional<Address> here = Optional.empty();

    /// Goes on to another address. The same one again is no step.
    void go(Address address) {
        if (here.equals(Optional.of(address))) {
            return;
        }
        here.ifPresent(before::push);
        if (before.size() > LONGEST) {
            before.removeLast();
        }
        after.clear();
        here = Optional.of(address);
    }

    Optional<Address> here() {
        return here;
    }

    Optional<Address> back() {
        return step(before, after);
    }

    Optional<Address> forward() {
        return step(after, before);
    }

    private Optional<Address> step(Deque<Address> from, Deque<Address> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        here.ifPresent(to::push);
        here = Optional.of(from.pop());
        return here;
    }
}
