/** 関門の例 — a business system on the module path, as on the class path: it needs the language, and gets Vavr by it. */
module dev.isms.example.gate {
    requires dev.isms.dsl;
}
