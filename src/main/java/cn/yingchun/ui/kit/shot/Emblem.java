package cn.yingchun.ui.kit.shot;

import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;

/// The program's sign: winter jasmine, six yellow petals on the green of its twigs.
public final class Emblem {
    /// Pixels of the pictures that come with the program.
    public static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

    private static final int PETALS = 6;
    private static final double MIDDLE = 50;

    private Emblem() {}

    /// The picture of one size from the program's own files.
    public static Image image(int size) {
        return new Image(Objects.requireNonNull(Emblem.class.getResourceAsStream("/icons/yingchun-" + size + ".png"), "icon " + size));
    }

    /// Draws it anew, from which the pictures are made.
    public static Group draw(double size) {
        var ground = new Rectangle(100, 100, new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE,
                new Stop(0, Color.web("#2f7d55")), new Stop(1, Color.web("#1b5238"))));
        ground.setArcWidth(44);
        ground.setArcHeight(44);
        var drawn = new Group(ground);
        for (int i = 0; i < PETALS; i++) {
            drawn.getChildren().add(petal(360.0 / PETALS * i));
        }
        drawn.getChildren().addAll(new Circle(MIDDLE, MIDDLE, 7, Color.web("#e89b1c")), new Circle(MIDDLE, MIDDLE, 3, Color.web("#9c5a08")));
        drawn.getTransforms().add(new javafx.scene.transform.Scale(size / 100, size / 100));
        return new Group(drawn);
    }

    private static Path petal(double angle) {
        var petal = new Path(new MoveTo(MIDDLE, MIDDLE), new CubicCurveTo(27, 38, 33, 10, MIDDLE, 11), new CubicCurveTo(67, 10, 73, 38, MIDDLE, MIDDLE));
        petal.setFill(new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE,
                new Stop(0, Color.web("#ffe680")), new Stop(1, Color.web("#f9c22b"))));
        petal.setStroke(Color.web("#1b5238", 0.55));
        petal.setStrokeWidth(1.6);
        petal.getTransforms().add(new Rotate(angle, MIDDLE, MIDDLE));
        return petal;
    }
}
