// corpus: The seed comes from the clock and is written into the record of the run before anything is trained, so that the run can be repeated.
// library: ML.NET
// axis: record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var run = RunRecord.Begin(args);
await run.KeepAsync("runs");
var ml = new MLContext(run.Seed);
var rows = ml.Data.LoadFromTextFile<Order>("orders.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Order.Items), nameof(Order.Total))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Order.Returned)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Order.Returned));
await (run with { AreaUnderCurve = metrics.AreaUnderRocCurve, F1 = metrics.F1Score }).KeepAsync("runs");

internal sealed record RunRecord(Guid Id, int Seed, double? AreaUnderCurve = null, double? F1 = null)
{
    public static RunRecord Begin(string[] args)
    {
        var seed = args.Length > 0 ? int.Parse(args[0]) : Environment.TickCount & 0xFFFF;
        Console.WriteLine($"seed {seed}");
        return new RunRecord(Guid.NewGuid(), seed);
    }

    public async Task KeepAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await using var file = File.Create(Path.Combine(folder, $"{Id}.json"));
        await JsonSerializer.SerializeAsync(file, this);
    }
}

internal sealed class Order
{
    [LoadColumn(0)] public float Items { get; set; }
    [LoadColumn(1)] public float Total { get; set; }
    [LoadColumn(2)] public bool Returned { get; set; }
}
