package cn.yingchun.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One [Shop] for all tests of a class, opened before the first and closed and removed behind the last. Each case has a donor of its own.
public final class OpenShop implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Path folder;
    private @Nullable Shop shop;
    private int donor;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("shop");
        shop = new Shop(folder);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        shop().close();
        try (var all = Files.walk(java.util.Objects.requireNonNull(folder))) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private Shop shop() {
        return java.util.Objects.requireNonNull(shop, "opened before the first test");
    }

    public Office office() {
        return shop().office();
    }

    public Casework work() {
        return shop().work();
    }

    /// A case to open for a donor who has none.
    public NewCase nextCase(Sex sex, LocalDate notice) {
        return Shop.newCase(++donor, sex, notice);
    }

    /// One more for the donor of the last one.
    public NewCase caseAgain(Sex sex, LocalDate notice) {
        return Shop.newCase(donor, sex, notice);
    }

    /// The deed is refused with that sentence, and nothing stands in the journal that was not there before.
    public void refuses(String key, ThrowingCallable deed) {
        var before = office().latest(1).getFirst().name();
        assertThatThrownBy(deed).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
        assertThat(office().latest(1).getFirst().name()).as("nothing was written").isEqualTo(before);
    }
}
