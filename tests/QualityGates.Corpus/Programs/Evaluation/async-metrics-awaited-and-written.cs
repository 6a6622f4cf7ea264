// corpus: An asynchronous evaluation is awaited inside an interpolated line that goes to a file.
// library: ML.NET
// axis: async, extension wrapper
// scores: MLQ3008
using System.IO;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Vessel>("vessels.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.1);
var model = ml.Transforms.Concatenate("Features", "Length", "Draught", "Speed")
    .Append(ml.Regression.Trainers.FastTreeTweedie("Fuel"))
    .Fit(split.TrainSet);
await using var report = File.CreateText("vessels.txt");
await report.WriteLineAsync(await ml.DescribeAsync(model, split.TestSet, "Fuel"));

internal static class EvaluationExtensions
{
    public static async Task<string> DescribeAsync(this MLContext ml, ITransformer model, IDataView test, string label)
    {
        var metrics = await Task.Run(() => ml.Regression.Evaluate(model.Transform(test), label));
        return $"MAE {metrics.MeanAbsoluteError}, RMSE {metrics.RootMeanSquaredError}";
    }
}

public class Vessel
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Draught { get; set; }
    [LoadColumn(2)] public float Speed { get; set; }
    [LoadColumn(3)] public float Fuel { get; set; }
}
