// corpus: A pipeline description is read with type names that the text itself brings.
// library: Json.NET, Microsoft.ML
// axis: settings
using Microsoft.ML;
using Newtonsoft.Json;

namespace Experiments;

public abstract class Step
{
    public abstract IEstimator<ITransformer> Build(MLContext context);
}

public sealed class NormalizeStep : Step
{
    public string Column { get; set; } = "Features";

    public override IEstimator<ITransformer> Build(MLContext context) => context.Transforms.NormalizeMinMax(Column);
}

public static class ExperimentFile
{
    private static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.All };

    public static List<Step> Read(string path) => JsonConvert.DeserializeObject<List<Step>>(File.ReadAllText(path), Settings)!; // expect: MLQ7001
}
