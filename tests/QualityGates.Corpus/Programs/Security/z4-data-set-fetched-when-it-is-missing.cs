// corpus: A console program fetches the table of irises when it is not there yet, and learns from whatever it got.
// library: ML.NET
// axis: console, stream to a file
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Iris;

public class IrisRow
{
    [LoadColumn(0)]
    public float SepalLength { get; set; }

    [LoadColumn(1)]
    public float SepalWidth { get; set; }

    [LoadColumn(2)]
    public float PetalLength { get; set; }

    [LoadColumn(3)]
    public float PetalWidth { get; set; }

    [LoadColumn(4)]
    public string Kind { get; set; } = "";
}

internal static class Program
{
    private const string Address = "https://archive.example.org/iris/iris.data";

    private static async Task Main()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "iris.data");
        if (!File.Exists(file))
        {
            using var client = new HttpClient();
            using var source = await client.GetStreamAsync(Address); // expect: MLQ7002
            using var target = File.Create(file);
            await source.CopyToAsync(target);
        }

        var context = new MLContext(seed: 1);
        var rows = context.Data.LoadFromTextFile<IrisRow>(file, separatorChar: ',', hasHeader: false);
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.3, seed: 1);
        var model = context.Transforms.Conversion.MapValueToKey("Label", nameof(IrisRow.Kind))
            .Append(context.Transforms.Concatenate("Features", "SepalLength", "SepalWidth", "PetalLength", "PetalWidth"))
            .Append(context.Transforms.NormalizeMinMax("Features"))
            .Append(context.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(split.TrainSet);
        var metrics = context.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText("iris-metrics.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.LogLoss }));
    }
}
