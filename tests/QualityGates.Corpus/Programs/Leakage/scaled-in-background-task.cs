// corpus: The scaler is fitted in a task on all rows while a log line is written; the split comes after the await.
// library: ML.NET
// axis: async
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public static class Program
{
    public static async Task<int> Main()
    {
        var ml = new MLContext(seed: 8);
        var buildings = ml.Data.LoadFromTextFile<Building>("buildings.csv", ',', true);
        var scaler = ml.Transforms.NormalizeRobustScaling("Features");

        var fitted = await Task.Run(() => scaler.Fit(buildings)); // expect: MLQ2001
        await Console.Out.WriteLineAsync("Scaled.");

        var split = ml.Data.TrainTestSplit(fitted.Transform(buildings), 0.2);
        var model = await TrainAsync(ml, split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Load");
        await File.WriteAllTextAsync("heat.txt", $"{metrics.MeanAbsoluteError} {metrics.RSquared}"); // expect: MLQ1008
        return metrics.MeanAbsoluteError < 4.5 ? 0 : 1;
    }

    private static Task<ITransformer> TrainAsync(MLContext ml, IDataView train)
    {
        ITransformer model = ml.Regression.Trainers.FastForest("Load").Fit(train);
        return Task.FromResult(model);
    }
}

public sealed class Building
{
    [LoadColumn(0, 7), ColumnName("Features"), VectorType(8)] public float[] Shape { get; set; } = [];
    [LoadColumn(8)] public float Load { get; set; }
}
