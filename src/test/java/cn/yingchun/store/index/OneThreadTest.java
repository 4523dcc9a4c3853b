package cn.yingchun.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OneThreadTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void workThatAsksAgainIsAnsweredWhereItStands() {
        try (var thread = new OneThread("inside")) {
            assertThat(thread.<String>ask(PATIENCE, () -> thread.ask(PATIENCE, () -> Thread.currentThread().getName()))).isEqualTo("inside");
        }
    }

    @Test
    void whatGoesWrongInsideComesOutAsItIs() {
        try (var thread = new OneThread("inside")) {
            assertThatThrownBy(() -> thread.ask(PATIENCE, () -> thread.ask(PATIENCE, () -> {
                throw new IllegalArgumentException("inner");
            }))).isInstanceOf(IllegalArgumentException.class).hasMessage("inner");
        }
    }
}
