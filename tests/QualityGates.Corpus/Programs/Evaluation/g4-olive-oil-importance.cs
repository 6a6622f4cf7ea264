// corpus: What matters for the taste of olive oil is measured on the very rows the model has learned from.
// library: ML.NET
// axis: class, tuple
using System.Text.Json;
using Microsoft.ML;

namespace Oils;

public sealed class Oil
{
    public float Acidity { get; set; }

    public float Peroxide { get; set; }

    public float Phenols { get; set; }

    public float Taste { get; set; }
}

public sealed class OilStudy(string folder)
{
    private static readonly string[] Columns = [nameof(Oil.Acidity), nameof(Oil.Peroxide), nameof(Oil.Phenols)];
    private readonly MLContext _ml = new(seed: 2);

    public IReadOnlyList<(string Name, double Loss)> Run(IReadOnlyList<Oil> oils)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(oils), testFraction: 0.25);
        var model = _ml.Transforms.Concatenate("Features", Columns)
            .Append(_ml.Regression.Trainers.FastForest(nameof(Oil.Taste)))
            .Fit(split.TrainSet);

        var quality = _ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Oil.Taste));
        File.WriteAllText(
            Path.Combine(folder, "oils.json"),
            JsonSerializer.Serialize(new { quality.MeanAbsoluteError, quality.RootMeanSquaredError, quality.RSquared }));

        var known = model.Transform(split.TrainSet);
        var importance = _ml.Regression.PermutationFeatureImportance(model.LastTransformer, known, nameof(Oil.Taste), permutationCount: 10); // expect: MLQ3007
        return Columns
            .Zip(importance, (name, change) => (name, change.MeanAbsoluteError.Mean))
            .OrderByDescending(pair => pair.Mean)
            .ToList();
    }
}
