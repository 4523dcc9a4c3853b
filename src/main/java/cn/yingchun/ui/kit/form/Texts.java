package cn.yingchun.ui.kit.form;

/// Takes the text as it is.
public record Texts() implements Reading<String> {
    @Override
    public String read(String text) {
        return text;
    }

    @Override
    public String write(String value) {
        return value;
    }
}
