// corpus: A training job previews its pipeline, which fits it once more, and throws the preview away.
// library: ML.NET
// axis: library, estimator
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class RentalDay
{
    public float Temperature { get; set; }

    public float Humidity { get; set; }

    public string Season { get; set; } = "";

    public float Count { get; set; }
}

public sealed class RentalJob(MLContext context)
{
    public RegressionMetrics Train(IReadOnlyList<RentalDay> days)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(days), testFraction: 0.2, seed: 1);
        var features = context.Transforms.Categorical.OneHotEncoding("SeasonEncoded", "Season")
            .Append(context.Transforms.Concatenate("Features", "Temperature", "Humidity", "SeasonEncoded"));
        var preview = features.Preview(split.TrainSet, maxRows: 10); // expect: MLQ6009
        Console.WriteLine($"{preview.Schema.Count} columns");

        var model = features.Append(context.Regression.Trainers.FastTreeTweedie(labelColumnName: "Count")).Fit(split.TrainSet);
        return context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Count");
    }
}
