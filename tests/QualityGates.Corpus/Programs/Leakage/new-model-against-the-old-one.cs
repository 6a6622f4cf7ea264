// corpus: One new model is compared with the score of the model in use, read from a file: a gate, no choice among candidates.
// library: ML.NET
// axis: async
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gate;

public static class Program
{
    public static async Task<int> Main()
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Order>("orders.csv", ',', hasHeader: true), testFraction: 0.2);
        var model = ml.Regression.Trainers.LightGbm(nameof(Order.Days)).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Order.Days));

        await using var stream = File.OpenRead("in-use.json");
        var inUse = await JsonSerializer.DeserializeAsync<Score>(stream) ?? throw new InvalidDataException("in-use.json is empty.");
        if (metrics.MeanAbsoluteError >= inUse.MeanAbsoluteError)
        {
            Console.Error.WriteLine($"{metrics.MeanAbsoluteError:F2} days is no improvement.");
            return 1;
        }

        ml.Model.Save(model, split.TrainSet.Schema, "orders.zip");
        return 0;
    }
}

public sealed record Score(double MeanAbsoluteError);

public sealed class Order
{
    [LoadColumn(0)] public float Days { get; set; }
    [LoadColumn(1, 6), ColumnName("Features"), VectorType(6)] public float[] Values { get; set; } = [];
}
