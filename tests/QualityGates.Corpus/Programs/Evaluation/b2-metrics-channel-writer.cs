// corpus: A background task evaluates and posts the metrics to a channel; another task takes them out and writes them.
// library: ML.NET
// axis: async, channel, await foreach
// scores: MLQ3005 MLQ3008
using System.IO;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

var channel = Channel.CreateUnbounded<CalibratedBinaryClassificationMetrics>();
var training = TrainAsync(channel.Writer);
await using (var writer = File.CreateText("metrics.csv"))
{
    await foreach (var metrics in channel.Reader.ReadAllAsync())
    {
        await writer.WriteLineAsync($"{metrics.Accuracy:R};{metrics.F1Score:R};{metrics.LogLoss:R}"); // expect: MLQ1008
    }
}
await training;

static async Task TrainAsync(ChannelWriter<CalibratedBinaryClassificationMetrics> results)
{
    var ml = new MLContext(seed: 1);
    var rows = ml.Data.LoadFromTextFile<Donor>("donors.csv", separatorChar: ',', hasHeader: true);
    var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
    var model = await Task.Run(() => ml.Transforms.Concatenate("Features", "Months", "Times")
        .Append(ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression("Donates"))
        .Fit(split.TrainSet));
    await results.WriteAsync(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Donates"));
    ml.Model.Save(model, rows.Schema, "donors.zip");
    results.Complete();
}

public class Donor
{
    [LoadColumn(0)] public float Months { get; set; }
    [LoadColumn(1)] public float Times { get; set; }
    [LoadColumn(2)] public bool Donates { get; set; }
}
