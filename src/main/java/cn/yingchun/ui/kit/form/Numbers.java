package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import java.math.BigDecimal;

/// Reads a number between two bounds; full-width digits and a comma for the point are understood.
///
/// @param places digits after the point at most
public record Numbers(double least, double most, int places) implements Reading<Double> {
    public static Numbers whole(int least, int most) {
        return new Numbers(least, most, 0);
    }

    @Override
    public Double read(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replace(',', '.').strip());
        } catch (NumberFormatException e) {
            throw new Trouble(e, "kit.number.unread", text);
        }
        if (number.stripTrailingZeros().scale() > places) {
            throw new Trouble("kit.number.too-fine", text, places);
        }
        if (number.doubleValue() < least || number.doubleValue() > most) {
            throw new Trouble("kit.number.out-of-bounds", text, write(least), write(most));
        }
        return number.doubleValue();
    }

    @Override
    public String write(Double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
