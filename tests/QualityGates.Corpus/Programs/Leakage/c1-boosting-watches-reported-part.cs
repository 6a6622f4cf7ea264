// corpus: Boosted trees stop early by the rows that are then reported as test rows.
// library: ML.NET
// axis: Fit with validation data, named arguments reordered
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 6);
var clicks = ml.Data.LoadFromTextFile<Click>("clicks.tsv");
var split = ml.Data.TrainTestSplit(clicks, 0.2);
var prepare = ml.Transforms.Concatenate("Features", "Position", "Age").Fit(split.TrainSet);
IDataView trainRows = prepare.Transform(split.TrainSet), testRows = prepare.Transform(split.TestSet);

var trainer = ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
{
    LabelColumnName = "Clicked",
    NumberOfTrees = 1000,
    EarlyStoppingRule = new GeneralityLossRule(),
});
var model = trainer.Fit(validationData: testRows, trainData: trainRows);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(testRows), "Clicked"); // expect: MLQ2005
Console.WriteLine(metrics.GetType().Name);
File.WriteAllText("clicks.txt", $"{metrics.AreaUnderRocCurve:F4} {metrics.LogLoss:F4}"); // expect: MLQ1008

internal sealed class Click
{
    [LoadColumn(0)] public float Position { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public bool Clicked { get; set; }
}
