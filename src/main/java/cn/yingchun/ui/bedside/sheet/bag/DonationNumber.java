package cn.yingchun.ui.bedside.sheet.bag;

import cn.yingchun.domain.identifier.Din;
import cn.yingchun.domain.identifier.Scan;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.form.Reading;

/// Reads a donation number from a scanner or from a hand. A hand types the boxed check character too: it is what sees a slip.
record DonationNumber() implements Reading<String> {
    private static final int UNCHECKED = 13;

    @Override
    public String read(String text) {
        if (!text.startsWith("=") && text.replaceAll("[\\s-]", "").length() == UNCHECKED) {
            throw new Trouble("bedside.ask.din-check", text);
        }
        return switch (Scan.read(text)) {
            case Scan.Donation(var din) -> din.text();
            default -> throw new Trouble("collect.scan.din", text);
        };
    }

    /// With its check character, so that what is shown can be read again.
    @Override
    public String write(String value) {
        return Din.read(value).map(din -> din.printed() + " " + din.check()).orElse(value);
    }
}
