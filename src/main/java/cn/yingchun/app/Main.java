package cn.yingchun.app;

import cn.yingchun.domain.say.Words;
import java.util.Locale;

/// Starts Yingchun.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(Words.of(Locale.getDefault()).say("say.app.name"));
    }
}
