package cn.yingchun.store.codec;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records as JSON, tolerant of what it does not know: unknown fields are passed over, absent ones are empty.
public final class Json {
    static final JsonMapper MAPPER = mapper();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// @throws IllegalArgumentException if the text is not of that form
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }

    private static JsonMapper mapper() {
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(List.class, it -> it.setNullHandling(empty))
                .withConfigOverride(Set.class, it -> it.setNullHandling(empty))
                .withConfigOverride(Map.class, it -> it.setNullHandling(empty))
                .addMixIn(CaseId.class, AsUuid.class)
                .addMixIn(DonorId.class, AsUuid.class)
                .addMixIn(PatientId.class, AsUuid.class)
                .build();
    }

    /// An id is written as its UUID alone.
    private record AsUuid(@JsonValue UUID value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private AsUuid {}
    }
}
