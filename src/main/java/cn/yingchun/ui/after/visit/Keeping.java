package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.work.after.Visits.Heard;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed into an open visit: on leaving each field, within seconds for grades that lie beside each other, and when
/// the visit is left. A program that is killed in the middle of a call costs what stands in one field.
final class Keeping {
    private static final Duration OFTEN = Duration.seconds(2);

    private final Supplier<Optional<Draft>> fields;
    private final BiConsumer<CaseId, Heard> keep;
    private Optional<Heard> kept = Optional.empty();

    /// What stands in the fields of the visit of a case.
    record Draft(CaseId theCase, Heard heard) {}

    Keeping(Node pane, Supplier<Optional<Draft>> fields, BiConsumer<CaseId, Heard> keep) {
        this.fields = fields;
        this.keep = keep;
        var often = new Timeline(new KeyFrame(OFTEN, _ -> now()));
        often.setCycleCount(Timeline.INDEFINITE);
        pane.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                often.stop();
                now();
            } else {
                often.play();
            }
        });
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
    }

    /// The field itself is read once the keyboard has left it, so a moment later. From grade to grade would be a fact a key.
    private void moved(@Nullable Node left, @Nullable Node now) {
        if (left != null && (now == null || left.getParent() != now.getParent())) {
            Platform.runLater(this::now);
        }
    }

    /// What counts as unchanged from now on.
    void startFrom(Optional<Heard> heard) {
        kept = heard;
    }

    /// Nothing more is to be kept: it is being recorded.
    void forget() {
        kept = fields.get().map(Draft::heard);
    }

    void now() {
        fields.get().filter(draft -> !kept.equals(Optional.of(draft.heard()))).ifPresent(draft -> {
            kept = Optional.of(draft.heard());
            keep.accept(draft.theCase(), draft.heard());
        });
    }
}
