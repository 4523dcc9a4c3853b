package cn.yingchun.ui.donors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.RegistryReading;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportModelTest {
    private static final Path FILE = Path.of("donors.csv");
    private static final Preview SOUND = new Preview(new RegistryReading(3, 3, List.of(), 0, List.of()), List.of());
    private static final Preview BROKEN = new Preview(new RegistryReading(3, 2, List.of(), 1, List.of()), List.of());

    private final Work work = Work.atOnce();
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<Path> taken = new ArrayList<>();

    private ImportModel model(Preview found) {
        work.onTrouble(troubles::add);
        return new ImportModel(work, (_, _) -> found, (file, _) -> {
            taken.add(file);
            return new Imported(3, 0, 0);
        });
    }

    @Test
    void aSoundFileIsTakenAfterItWasLookedAt() {
        var model = model(SOUND);
        model.read(FILE);
        assertThat(model.step().get()).isEqualTo(new ImportModel.Looking(FILE, SOUND));
        assertThat(taken).isEmpty();
        model.take();
        assertThat(model.step().get()).isEqualTo(new ImportModel.Done(new Imported(3, 0, 0)));
        assertThat(taken).containsExactly(FILE);
    }

    @Test
    void aFileWithOneWrongRowIsNotTakenAtAll() {
        var model = model(BROKEN);
        model.read(FILE);
        model.take();
        assertThat(taken).isEmpty();
        assertThat(model.step().get()).isInstanceOf(ImportModel.Looking.class);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndAnotherMayBeChosen() {
        work.onTrouble(troubles::add);
        var model = new ImportModel(work, (_, _) -> {
            throw new Trouble("exchange.file.empty", "donors.csv");
        }, (_, _) -> new Imported(0, 0, 0));
        model.read(FILE);
        assertThat(troubles).singleElement().isInstanceOf(Trouble.class);
        assertThat(model.step().get()).isInstanceOf(ImportModel.Choosing.class);
    }

    @Test
    void aCancelWhileTakingGoesBackToLooking() {
        work.onTrouble(troubles::add);
        var model = new ImportModel(work, (_, _) -> SOUND, (_, _) -> {
            throw new Cancelled();
        });
        model.read(FILE);
        model.take();
        assertThat(model.step().get()).isEqualTo(new ImportModel.Looking(FILE, SOUND));
        assertThat(troubles).hasOnlyElementsOfType(Cancelled.class);
    }
}
