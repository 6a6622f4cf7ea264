// corpus: The steps of a feature pipeline are stored as JSON with the name of their class, and whatever class the file names is made.
// library: System.Text.Json
// axis: factory, local function
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Churn.Features;

public interface IFeatureStep
{
    float Apply(float value);
}

public sealed class Clip : IFeatureStep
{
    public float Low { get; set; }

    public float High { get; set; } = 1;

    public float Apply(float value) => Math.Clamp(value, Low, High);
}

public sealed class LogScale : IFeatureStep
{
    public float Offset { get; set; } = 1;

    public float Apply(float value) => MathF.Log(value + Offset);
}

public sealed class FeatureModel(IReadOnlyList<IFeatureStep> steps)
{
    public float Apply(float value) => steps.Aggregate(value, (current, step) => step.Apply(current));

    public static FeatureModel Open(string path)
    {
        var nodes = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        return new FeatureModel([.. nodes.Select(Step)]);

        static IFeatureStep Step(JsonNode? node)
        {
            var type = Type.GetType(node!["type"]!.GetValue<string>(), throwOnError: true)!;
            return (IFeatureStep)JsonSerializer.Deserialize(node["settings"]!.ToJsonString(), type)!; // expect: MLQ7001
        }
    }
}
