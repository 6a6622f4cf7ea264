// corpus: The clock is read once for the log and once more for the seed: what is logged is not what was used.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

Console.WriteLine($"seed {Environment.TickCount}");
var ml = new MLContext(seed: Environment.TickCount); // expect: MLQ1004
var rows = ml.Data.LoadFromTextFile<Pixel>("pixels.tsv");
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(parts.TrainSet);
var m = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{m.MacroAccuracy} {m.LogLoss}");

class Pixel
{
    [LoadColumn(0), KeyType(10)]
    public uint Label { get; set; }

    [LoadColumn(1, 64), VectorType(64)]
    public float[] Features { get; set; } = [];
}
