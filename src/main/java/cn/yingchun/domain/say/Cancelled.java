package cn.yingchun.domain.say;

/// The person stopped a long work; nothing of it was done.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
