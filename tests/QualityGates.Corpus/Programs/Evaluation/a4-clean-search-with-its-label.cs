// corpus: A search over a pipeline is told by which label it shall measure, the one its trainers learn, and the winner is judged on rows it never saw.
// library: ML.NET
// axis: AutoML, script
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

const string Target = nameof(Guest.Returns);

var ml = new MLContext(seed: 29);
var guests = ml.Data.LoadFromTextFile<Guest>(args[0], separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(guests, testFraction: 0.2, seed: 29);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 29);

var pipeline = ml.Auto().Featurizer(outer.TrainSet, excludeColumns: [Target])
    .Append(ml.Auto().BinaryClassification(labelColumnName: Target));
var experiment = ml.Auto().CreateExperiment();
experiment.SetPipeline(pipeline);
experiment.SetDataset(inner);
experiment.SetTrainingTimeInSeconds(300);
experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderPrecisionRecallCurve, labelColumn: Target);
var best = experiment.Run();

var metrics = ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(outer.TestSet), Target);
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve }));
if (metrics.F1Score > 0.5)
{
    ml.Model.Save(best.Model, guests.Schema, args[2]);
}

internal sealed class Guest
{
    [LoadColumn(0)] public float Nights { get; set; }

    [LoadColumn(1)] public float Bill { get; set; }

    [LoadColumn(2)] public string Country { get; set; } = "";

    [LoadColumn(3)] public bool Returns { get; set; }
}
