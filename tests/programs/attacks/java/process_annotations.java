// verdict: CE or RE or WA
@javax.annotation.processing.SupportedAnnotationTypes("*")
class Processor extends javax.annotation.processing.AbstractProcessor {
    static { System.exit(0); }
    @Override public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> types,
                                     javax.annotation.processing.RoundEnvironment round) {
        System.exit(0);
        return true;
    }
}
class Solution {
    public String mirror(String text) { return text; }
}
