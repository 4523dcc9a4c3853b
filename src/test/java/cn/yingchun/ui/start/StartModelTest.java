package cn.yingchun.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartModelTest {
    private final List<String> opened = new ArrayList<>();
    private final List<Doors.Founding> founded = new ArrayList<>();
    private final Doors<String> doors = new Doors<>(List::of,
            (entry, _) -> {
                if (!new String(entry.password()).equals("right")) {
                    throw new Trouble("start.check.blank");
                }
                return "office of " + entry.user();
            },
            (founding, _) -> {
                founded.add(founding);
                return founding.name();
            },
            _ -> "practice");
    private final StartModel<String> model = new StartModel<>(Work.atOnce(), doors, opened::add);

    @Test
    void theRightPasswordOpensAndIsWiped() {
        var password = "right".toCharArray();
        model.open(Path.of("office"), " 李 ", password);
        assertThat(opened).containsExactly("office of 李");
        assertThat(password).containsOnly(' ');
        assertThat(model.busy().get()).isEmpty();
    }

    @Test
    void aWrongPasswordSaysWhyAndMayBeTriedAgain() {
        model.open(Path.of("office"), "李", "wrong".toCharArray());
        assertThat(opened).isEmpty();
        assertThat(model.problem().get()).containsInstanceOf(Trouble.class);
        model.open(Path.of("office"), "李", "right".toCharArray());
        assertThat(opened).hasSize(1);
        assertThat(model.problem().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | 410105 | 李 | secret-1 | secret-1 | start.check.blank",
        "县红会 | 410105 | '' | secret-1 | secret-1 | start.check.blank",
        "县红会 | 4101 | 李 | secret-1 | secret-1 | start.check.region",
        "县红会 | 410105 | 李 | short | short | start.check.short",
        "县红会 | 410105 | 李 | secret-1 | secret-2 | start.check.unequal",
    })
    void anOfficeIsNotMadeUntilAllIsRight(String name, String region, String user, String one, String two, String key) {
        model.create(name, region, user, one.toCharArray(), two.toCharArray());
        assertThat(founded).isEmpty();
        assertThat(model.problem().get().map(problem -> ((Trouble) problem).key())).contains(key);
    }

    @Test
    void aNewOfficeIsMadeAndOpened() {
        model.create("县红会 ", "410105", "李", "secret-1".toCharArray(), "secret-1".toCharArray());
        assertThat(opened).containsExactly("县红会");
    }

    @Test
    void practiceAsksNothing() {
        model.practice();
        assertThat(opened).containsExactly("practice");
    }
}
