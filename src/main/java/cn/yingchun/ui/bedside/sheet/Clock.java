package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.form.Reading;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;

/// Reads a time of day: `08:00`, `800`.
record Clock() implements Reading<LocalTime> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})[:：]?(\\d{2})");

    @Override
    public LocalTime read(String text) {
        var form = FORM.matcher(text);
        try {
            if (form.matches()) {
                return LocalTime.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            }
        } catch (DateTimeException e) {
            throw new Trouble(e, "bedside.order.no-time", text);
        }
        throw new Trouble("bedside.order.no-time", text);
    }

    @Override
    public String write(LocalTime value) {
        return value.toString();
    }
}
