// corpus: A linear trainer gets euros, square metres and kilometres as they are, and goes through the text file again in every pass.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
var flats = ml.Data.LoadFromTextFile<Flat>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(flats, testFraction: 0.2);
var options = new AveragedPerceptronTrainer.Options { LabelColumnName = nameof(Flat.Let), FeatureColumnName = "Features", NumberOfIterations = 30 };
var pipeline = ml.Transforms.Concatenate("Features", nameof(Flat.Rent), nameof(Flat.Area), nameof(Flat.Distance))
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(options)); // expect: MLQ4010 MLQ6008
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Flat.Let));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score }));

public sealed class Flat
{
    [LoadColumn(0)] public float Rent { get; set; }

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Distance { get; set; }

    [LoadColumn(3)] public bool Let { get; set; }
}
