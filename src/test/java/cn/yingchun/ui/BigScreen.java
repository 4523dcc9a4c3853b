package cn.yingchun.ui;

import cn.yingchun.ui.kit.shot.Picture;
import java.util.List;

/// Replaces the headless platform's fixed screen of 1000 × 1000 (JDK-8364201), at which robot and windows would stop.
final class BigScreen {
    private static final int WIDE = 1920;
    private static final int HIGH = 1080;

    private BigScreen() {}

    static void put() {
        Picture.await(() -> {
            try {
                replace();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("glass has changed; look at its Screen class", e);
            }
            return 0;
        });
    }

    private static void replace() throws ReflectiveOperationException {
        var type = Class.forName("com.sun.glass.ui.Screen");
        var constructor = type.getConstructors()[0];
        var arguments = new Object[constructor.getParameterCount()];
        var kinds = constructor.getParameterTypes();
        var wholeNumbers = List.of(32, 0, 0, WIDE, HIGH, 0, 0, WIDE, HIGH, 0, 0, WIDE, HIGH, 96, 96).iterator();
        for (int i = 0; i < kinds.length; i++) {
            arguments[i] = kinds[i] == long.class ? (Object) 1L : kinds[i] == float.class ? (Object) 1f : wholeNumbers.next();
        }
        var screens = type.getDeclaredField("screens");
        screens.setAccessible(true);
        screens.set(null, List.of(constructor.newInstance(arguments)));
        var listener = type.getDeclaredField("eventHandler");
        listener.setAccessible(true);
        var told = listener.get(null);
        if (told != null) {
            var changed = listener.getType().getDeclaredMethod("handleSettingsChanged");
            changed.setAccessible(true);
            changed.invoke(told);
        }
    }
}
