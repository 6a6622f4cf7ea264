// corpus: Yesterday's weights warm-start the trainer on the training part of today's rows; the test part of today is new to both.
// library: ML.NET
// axis: warm start
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
var saved = (BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>)ml.Model.Load("yesterday.zip", out _);
var today = ml.Data.LoadFromTextFile<Event>("today.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(today, testFraction: 0.2);

var before = ml.BinaryClassification.Evaluate(saved.Transform(split.TestSet));
var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(split.TrainSet, saved.Model.SubModel);
var after = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
if (after.AreaUnderPrecisionRecallCurve < before.AreaUnderPrecisionRecallCurve - 0.01 || after.F1Score < 0.5)
{
    Console.Error.WriteLine("The new weights are worse.");
    return 1;
}

ml.Model.Save(model, today.Schema, "today.zip");
return 0;

public sealed class Event
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 24), VectorType(24)] public float[] Features { get; set; } = [];
}
