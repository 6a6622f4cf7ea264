// corpus: The rows of pump sensors are normalized with the mean of all of them before they are divided, so the test rows shaped the features.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var readings = ml.Data.LoadFromTextFile<PumpReading>(args[0], separatorChar: ',', hasHeader: true);

var preparation = ml.Transforms
    .Concatenate("Features", nameof(PumpReading.Pressure), nameof(PumpReading.Flow), nameof(PumpReading.Vibration))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"));
var prepared = preparation.Fit(readings).Transform(readings); // expect: MLQ2001

var parts = ml.Data.TrainTestSplit(prepared, testFraction: 0.2);
var model = ml.BinaryClassification.Trainers
    .FastTree(nameof(PumpReading.Failed))
    .Fit(parts.TrainSet);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(PumpReading.Failed));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUC       {metrics.AreaUnderRocCurve:F3}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUPRC     {metrics.AreaUnderPrecisionRecallCurve:F3}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"F1        {metrics.F1Score:F3}"));

public sealed class PumpReading
{
    [LoadColumn(0)]
    public float Pressure { get; set; }

    [LoadColumn(1)]
    public float Flow { get; set; }

    [LoadColumn(2)]
    public float Vibration { get; set; }

    [LoadColumn(3)]
    public bool Failed { get; set; }
}
