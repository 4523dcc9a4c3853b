package cn.yingchun.domain.id;

import java.util.UUID;

/// Names one patient for ever, on every device.
public record PatientId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
