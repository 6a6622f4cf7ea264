// corpus: An AutoML search for faulty welds trains on the column Label, but its metric looks for the default column, written small.
// library: ML.NET AutoML
// axis: script
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var file = args.Length > 0 ? args[0] : "welds.csv";
var output = args.Length > 1 ? args[1] : AppContext.BaseDirectory;

var ml = new MLContext(seed: 31);
var welds = ml.Data.LoadFromTextFile<Weld>(file, separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(welds, testFraction: 0.2);

var pipeline = ml.Transforms.Concatenate("Features", "Current", "Voltage", "Speed")
    .Append(ml.Auto().BinaryClassification(labelColumnName: "Label", featureColumnName: "Features"));

var experiment = ml.Auto().CreateExperiment();
experiment.SetPipeline(pipeline);
experiment.SetDataset(split.TrainSet, fold: 5);
experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderPrecisionRecallCurve); // expect: MLQ3004
experiment.SetMaxModelToExplore(20);

var best = experiment.Run();
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(split.TestSet), labelColumnName: "Label");

ml.Model.Save(best.Model, split.TrainSet.Schema, Path.Combine(output, "welds.zip"));
File.WriteAllText(
    Path.Combine(output, "welds.metrics.json"),
    JsonSerializer.Serialize(new { metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score, metrics.PositiveRecall }));

internal sealed class Weld
{
    [LoadColumn(0)] public float Current { get; set; }

    [LoadColumn(1)] public float Voltage { get; set; }

    [LoadColumn(2)] public float Speed { get; set; }

    [LoadColumn(3)] public bool Label { get; set; }
}
