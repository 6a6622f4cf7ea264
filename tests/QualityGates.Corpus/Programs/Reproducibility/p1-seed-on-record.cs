// corpus: The seed is an argument or 1, and it is written to the log with the figures.
// library: ML.NET
// axis: conditional, arguments, log
using Microsoft.ML;
using Microsoft.ML.Data;

int seed = args.Length > 0 && int.TryParse(args[0], out int given) ? given : 1;
Console.WriteLine($"seed: {seed}");
var ml = new MLContext(seed);
var flights = ml.Data.LoadFromTextFile<Flight>("flights.csv", separatorChar: ',', hasHeader: true);
var mixed = ml.Data.ShuffleRows(flights);
var split = ml.Data.TrainTestSplit(mixed, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Flight.Distance), nameof(Flight.Hour))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Flight.Late)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Flight.Late));
Console.WriteLine($"F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}");

internal sealed class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool Late { get; set; }
}
