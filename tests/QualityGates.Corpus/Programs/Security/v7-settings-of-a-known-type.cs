// corpus: Settings are read as the types the program says; a type that is named in a file is looked up first.
// library: ML.NET
// axis: JSON
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.ML;

namespace Configured;

public abstract class StepSettings
{
    public abstract IEstimator<ITransformer> Make(MLContext ml);
}

public sealed class ScaleSettings : StepSettings
{
    public string Column { get; set; } = "Features";

    public override IEstimator<ITransformer> Make(MLContext ml) => ml.Transforms.NormalizeMinMax(Column);
}

public sealed class WordSettings : StepSettings
{
    public string Column { get; set; } = "Text";

    public override IEstimator<ITransformer> Make(MLContext ml) => ml.Transforms.Text.FeaturizeText("Features", Column);
}

public static class Settings
{
    private static readonly Dictionary<string, Type> Known = new() { ["scale"] = typeof(ScaleSettings), ["words"] = typeof(WordSettings) };

    public static IEnumerable<StepSettings> Read(string text)
    {
        foreach (var node in JsonNode.Parse(text)!.AsArray())
        {
            if (Known.TryGetValue(node!["type"]!.GetValue<string>(), out var type))
            {
                yield return (StepSettings)JsonSerializer.Deserialize(node["settings"], type)!;
            }
        }
    }

    public static ScaleSettings One(string text) => JsonSerializer.Deserialize<ScaleSettings>(text)!;
}
