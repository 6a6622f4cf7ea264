// corpus: A description of a pipeline is text whose kinds of steps are looked up in a list of those there are.
// library: ML.NET
// axis: console, settings as JSON
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.ML;
using Microsoft.ML.Data;
using Steps;

var ml = new MLContext(seed: 18);
var steps = Catalogue.Read(File.ReadAllText(args[0]));
var train = ml.Data.LoadFromTextFile<Tram>(args[1], separatorChar: ',', hasHeader: true);
var test = ml.Data.LoadFromTextFile<Tram>(args[2], separatorChar: ',', hasHeader: true);
IEstimator<ITransformer> pipeline = ml.Transforms.Concatenate("Features", nameof(Tram.Stops), nameof(Tram.Load));
pipeline = steps.Aggregate(pipeline, (chain, step) => chain.Append(step.Make(ml)));
var model = pipeline.Append(ml.Regression.Trainers.FastForest(nameof(Tram.Delay))).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Tram.Delay));
File.WriteAllText("trams-metrics.csv", string.Create(CultureInfo.InvariantCulture, $"mae,rmse\n{metrics.MeanAbsoluteError},{metrics.RootMeanSquaredError}\n"));

namespace Steps
{
    public sealed class Tram
    {
        [LoadColumn(0)] public float Stops { get; set; }

        [LoadColumn(1)] public float Load { get; set; }

        [LoadColumn(2)] public float Delay { get; set; }
    }

    public interface IStep
    {
        IEstimator<ITransformer> Make(MLContext ml);
    }

    public sealed record Scale(bool FixZero) : IStep
    {
        public IEstimator<ITransformer> Make(MLContext ml) => ml.Transforms.NormalizeMinMax("Features", fixZero: FixZero);
    }

    public sealed record Standardize(bool UseCdf) : IStep
    {
        public IEstimator<ITransformer> Make(MLContext ml) => ml.Transforms.NormalizeMeanVariance("Features", useCdf: UseCdf);
    }

    public static class Catalogue
    {
        private static readonly Dictionary<string, Type> Kinds = new(StringComparer.Ordinal)
        {
            ["scale"] = typeof(Scale),
            ["standardize"] = typeof(Standardize),
        };

        public static IReadOnlyList<IStep> Read(string text) =>
            JsonNode.Parse(text)!.AsArray().Select(node =>
            {
                var name = node!["type"]!.GetValue<string>();
                return Kinds.TryGetValue(name, out var kind)
                    ? (IStep)node["settings"].Deserialize(kind)!
                    : throw new InvalidDataException($"There is no step {name}.");
            }).ToList();
    }
}
