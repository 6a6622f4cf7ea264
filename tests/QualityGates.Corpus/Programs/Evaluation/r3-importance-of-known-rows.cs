// corpus: What matters to the model is asked of the rows it was fitted on, in a class of its own; the metrics are printed and go nowhere else.
// library: ML.NET
// axis: class, generic method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class Explainer(MLContext ml, string[] names)
{
    public IEnumerable<string> Explain(ITransformer model, IDataView rows)
    {
        var importance = ml.Regression.PermutationFeatureImportance(model, model.Transform(rows), labelColumnName: nameof(Hour.Rentals), permutationCount: 5);
        return names.OrderBy(name => importance[name].RSquared.Mean).Select(name => $"{name}: {importance[name].RSquared.Mean:F4}");
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var names = new[] { nameof(Hour.Temperature), nameof(Hour.Wind) };
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Hour>("hours.csv", ',', hasHeader: true), 0.2);
        var model = ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.FastForest(nameof(Hour.Rentals))).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Hour.Rentals)); // expect: MLQ3008
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
        foreach (var line in new Explainer(ml, names).Explain(model, parts.TrainSet)) // expect: MLQ3007
        {
            Console.WriteLine(line);
        }
    }
}

public sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
    [LoadColumn(2)] public float Rentals { get; set; }
}
