using QualityGates.Gates.Yaml;

namespace QualityGates.Gates.Evaluation;

/// <summary>Metrics in YAML: the same trees as in JSON, and the front matter of a Hugging Face model card.</summary>
internal static class YamlMetrics
{
    public static void Read(string text, MetricsFile metrics)
    {
        if (YamlReader.Read(text, out var fault) is { } root)
        {
            MetricsTree.Read(root, metrics);
        }
        else
        {
            metrics.Fail("is not valid YAML: " + fault!.Problem, fault.At);
        }
    }

    public static void ReadFrontMatter(string text, MetricsFile metrics)
    {
        switch (FrontMatter.Of(text))
        {
            case null:
                metrics.Fail("has no front matter, which is where a card gives its metrics (model-index)", Place.Start);
                break;
            case { Root: { } root }:
                MetricsTree.Read(root, metrics);
                break;
            case { Fault: { } fault }:
                metrics.Fail("has front matter that is not valid YAML: " + fault.Problem, fault.At);
                break;
            default:
                break;
        }
    }
}
