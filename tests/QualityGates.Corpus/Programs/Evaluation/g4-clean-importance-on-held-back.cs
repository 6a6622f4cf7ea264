// corpus: A helper measures the importance of features; what it is handed is the part of the rows the model never saw.
// library: ML.NET
// axis: helper class, dictionary
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cheese;

public sealed class Wheel
{
    public float Fat { get; set; }

    public float Salt { get; set; }

    public float Weeks { get; set; }

    public bool Prize { get; set; }
}

internal sealed class Explainer(MLContext ml, string label)
{
    public Dictionary<string, double> Explain(ITransformer model, IDataView rows)
        => ml.BinaryClassification
            .PermutationFeatureImportanceNonCalibrated(model, rows, label, permutationCount: 20)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value.AreaUnderRocCurve.Mean);
}

public sealed class CheeseStudy
{
    public void Run(IReadOnlyList<Wheel> wheels, string file)
    {
        var ml = new MLContext(seed: 71);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wheels), testFraction: 0.3);
        var (seen, unseen) = (split.TrainSet, split.TestSet);

        ITransformer forest = ml.Transforms.Concatenate("Features", nameof(Wheel.Fat), nameof(Wheel.Salt), nameof(Wheel.Weeks))
            .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Wheel.Prize)))
            .Fit(seen);

        var scored = forest.Transform(unseen);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Wheel.Prize));
        var importance = new Explainer(ml, nameof(Wheel.Prize)).Explain(forest, scored);
        File.WriteAllText(file, JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, importance }));
    }
}
