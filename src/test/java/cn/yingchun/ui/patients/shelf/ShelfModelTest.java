package cn.yingchun.ui.patients.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// Taking names, codes and frequencies in.
class ShelfModelTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private final List<ShelfItem> there = new ArrayList<>();

    @Test
    void whatWasTakenInStandsOnTheShelfAndASentenceSaysSo() {
        var model = model((taking, _) -> {
            there.add(new ShelfItem(taking.kind(), "NMDP", 3, "", Optional.empty(), true));
            return List.of(Remark.of("shelf.codes.taken", 3));
        });
        model.take(codes());
        assertThat(model.items().get()).extracting(ShelfItem::name).containsExactly("NMDP");
        assertThat(said(model)).containsExactly("Took in 3 codes.");
        assertThat(model.running().get()).isEmpty();
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedInOneSentence() {
        var model = model((_, _) -> {
            throw new Trouble("hla.haplotype.empty", "x.csv");
        });
        model.take(codes());
        assertThat(said(model)).containsExactly(WORDS.say("hla.haplotype.empty", "x.csv"));
        assertThat(model.items().get()).isEmpty();
        assertThat(model.running().get()).isEmpty();
    }

    @Test
    void cancellingChangesNothingAndSaysSo() {
        var model = model((_, _) -> {
            throw new Cancelled();
        });
        model.take(codes());
        assertThat(said(model)).containsExactly("Cancelled; nothing was changed.");
    }

    private static ShelfTaking codes() {
        return new ShelfTaking(ShelfKind.CODES, Path.of("mac.txt"), "", "");
    }

    private static List<String> said(ShelfModel model) {
        return model.told().get().stream().map(sentence -> sentence.apply(WORDS)).toList();
    }

    private ShelfModel model(BiFunction<ShelfTaking, Progress, List<Remark>> take) {
        return new ShelfModel(Work.atOnce(), new ShelfDesk(() -> List.copyOf(there), take));
    }
}
