package cn.yingchun.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.ui.kit.Address;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail trail = new Trail();

    private void walk(String... places) {
        for (var place : places) {
            trail.go(Address.of(place));
        }
    }

    @Test
    void backAndForwardWalkTheSameWay() {
        walk("today", "donors", "patients");
        assertThat(trail.back()).contains(Address.of("donors"));
        assertThat(trail.back()).contains(Address.of("today"));
        assertThat(trail.back()).isEmpty();
        assertThat(trail.forward()).contains(Address.of("donors"));
        assertThat(trail.here()).contains(Address.of("donors"));
    }

    @Test
    void aNewStepForgetsTheWayForward() {
        walk("today", "donors");
        trail.back();
        walk("cases");
        assertThat(trail.forward()).isEmpty();
        assertThat(trail.back()).contains(Address.of("today"));
    }

    @Test
    void openingTheSameAddressAgainIsNoStep() {
        walk("today", "donors", "donors");
        assertThat(trail.back()).contains(Address.of("today"));
    }
}
