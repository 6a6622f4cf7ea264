using QualityGates.Gates.Json;

namespace QualityGates.Gates.Evaluation;

/// <summary>Which form a metrics file has, by its extension and then by its content.</summary>
internal static class MetricsText
{
    public const long SizeLimit = 32 << 20;

    public static void Read(string text, string path, MetricsFile metrics)
    {
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".csv" or ".tsv":
                CsvMetrics.Read(text, metrics);
                break;
            case ".xml" or ".junit" or ".trx":
                JUnitMetrics.Read(text, metrics);
                break;
            case ".yaml" or ".yml":
                YamlMetrics.Read(text, metrics);
                break;
            case ".md" or ".markdown":
                YamlMetrics.ReadFrontMatter(text, metrics);
                break;
            default:
                ReadJson(text, metrics);
                break;
        }
    }

    private static void ReadJson(string text, MetricsFile metrics)
    {
        var root = JsonReader.Read(text, out var fault) ?? JsonReader.Read(NotANumber.Quoted(text), out _);
        if (root is null)
        {
            metrics.Fail("is not valid JSON: " + fault!.Problem, fault.At);
            return;
        }

        MetricsTree.Read(root, metrics);
    }
}
