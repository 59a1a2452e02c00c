package dev.isms.example.benchmarks.peer.cedar;

import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.CedarMap;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 属性の値 — attributes as the engine's own values. */
final class Values {

    private Values() {}

    static Map<String, Value> of(Map<?, ?> attributes) {
        Map<String, Value> values = new HashMap<>();
        attributes.forEach((name, attribute) -> values.put((String) name, value(attribute)));
        return values;
    }

    private static Value value(Object attribute) {
        if (attribute instanceof Boolean truth) {
            return new PrimBool(truth);
        } else if (attribute instanceof Long number) {
            return new PrimLong(number);
        } else if (attribute instanceof String text) {
            return new PrimString(text);
        } else if (attribute instanceof List<?> list) {
            return new CedarList(list.stream().map(Values::value).toList());
        } else if (attribute instanceof Map<?, ?> map) {
            return new CedarMap(of(map));
        }
        throw new IllegalArgumentException(
                "attribute `" + attribute + "`: expected a truth, a whole number, a text, a list or a map");
    }
}
