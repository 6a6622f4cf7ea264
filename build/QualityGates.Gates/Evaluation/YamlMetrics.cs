namespace QualityGates.Gates.Evaluation;

/// <summary>Metrics in YAML: the same trees as in JSON, and the front matter of a Hugging Face model card.</summary>
internal static class YamlMetrics
{
    public static void Read(string text, MetricsFile metrics) => metrics.Fail("is YAML", Place.Start);

    public static void ReadFrontMatter(string text, MetricsFile metrics) => metrics.Fail("is Markdown", Place.Start);
}
