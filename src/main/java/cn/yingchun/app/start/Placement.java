package cn.yingchun.app.start;

import cn.yingchun.ui.kit.habit.Memory;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stood and how large it was; it comes back there, unless no screen shows that place any more.
public final class Placement {
    private static final String KEY = "window.place";
    private static final double LEAST_VISIBLE = 120;

    private Placement() {}

    public static void restore(Stage stage, Memory memory) {
        memory.get(KEY).filter(text -> text.matches("(-?\\d{1,5} ){4}[01]")).ifPresent(text -> {
            var parts = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
            var place = new Rectangle2D(parts[0], parts[1], Math.max(1, parts[2]), Math.max(1, parts[3]));
            if (isOnAScreen(place)) {
                stage.setX(place.getMinX());
                stage.setY(place.getMinY());
                stage.setWidth(place.getWidth());
                stage.setHeight(place.getHeight());
            }
            stage.setMaximized(parts[4] == 1);
        });
    }

    public static void keep(Stage stage, Memory memory) {
        if (Double.isNaN(stage.getX()) || stage.isIconified()) {
            return;
        }
        memory.put(KEY, "%d %d %d %d %d".formatted(Math.round(stage.getX()), Math.round(stage.getY()),
                Math.round(stage.getWidth()), Math.round(stage.getHeight()), stage.isMaximized() ? 1 : 0));
    }

    private static boolean isOnAScreen(Rectangle2D place) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(bounds ->
                bounds.contains(place.getMinX() + LEAST_VISIBLE, place.getMinY() + 10) && place.getWidth() > LEAST_VISIBLE);
    }
}
