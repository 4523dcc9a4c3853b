package cn.yingchun.domain.id;

import java.util.UUID;

/// Names one case for ever, on every device.
public record CaseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
