package cn.yingchun.domain.id;

import java.util.UUID;

/// Names one donor for ever, on every device.
public record DonorId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
