// corpus: One model is trained, and afterwards months are loaded, transformed and evaluated in parallel with its context, which draws nothing.
// library: ML.NET
// axis: Parallel.ForEach, evaluation only
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orders;

public sealed class Order
{
    [LoadColumn(0)]
    public float Pieces { get; set; }

    [LoadColumn(1)]
    public float Distance { get; set; }

    [LoadColumn(2)]
    public bool Returned { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 41);
        var train = ml.Data.LoadFromTextFile<Order>(args[0], separatorChar: ';', hasHeader: true);
        var model = ml.Transforms.Concatenate("Features", nameof(Order.Pieces), nameof(Order.Distance))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Order.Returned)))
            .Fit(train);

        var months = args[1..];
        var scores = new double[months.Length][];
        Parallel.ForEach(months, (path, _, number) =>
        {
            var month = ml.Data.LoadFromTextFile<Order>(path, separatorChar: ';', hasHeader: true);
            var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(month), nameof(Order.Returned));
            scores[number] = [metrics.AreaUnderRocCurve, metrics.F1Score];
        });
        File.WriteAllText("months.json", JsonSerializer.Serialize(scores));
    }
}
