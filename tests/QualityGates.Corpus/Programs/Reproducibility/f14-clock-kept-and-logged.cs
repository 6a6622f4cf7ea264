// corpus: The clock is read once, written beside the result and used as the seed: the run can be repeated.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

int seed = args.Length > 0 ? int.Parse(args[0]) : Environment.TickCount;
Console.WriteLine("seed used: {0}", seed);
var ml = new MLContext(seed);
var rows = ml.Data.LoadFromTextFile<Pixel>("pixels.tsv");
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(parts.TrainSet);
var m = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
File.WriteAllText("run.json", System.Text.Json.JsonSerializer.Serialize(new { seed, m.MacroAccuracy, m.LogLoss, started = DateTime.UtcNow }));

class Pixel
{
    [LoadColumn(0), KeyType(10)]
    public uint Label { get; set; }

    [LoadColumn(1, 64), VectorType(64)]
    public float[] Features { get; set; } = [];
}
