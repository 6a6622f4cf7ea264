// corpus: The seed is the tick count, but it is printed, and a run can be repeated with it.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var seed = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : Environment.TickCount;
Console.WriteLine($"Seed: {seed}");
var ml = new MLContext(seed);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Egg>(args[0], ','), 0.2, seed: seed);
var model = ml.Transforms.Concatenate("Features", "Length", "Width")
    .Append(ml.Regression.Trainers.FastTree("Grams"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Grams");
File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal sealed class Egg
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public float Grams { get; set; }
}
