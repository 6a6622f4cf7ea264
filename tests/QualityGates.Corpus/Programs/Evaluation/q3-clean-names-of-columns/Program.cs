// corpus: All names of columns stand in one class of constants, and trainer, folds, evaluation and importance take them from there.
// library: ML.NET
// axis: three files, constants
using System.Text.Json;
using Ferries;
using Microsoft.ML;

var ml = new MLContext(seed: 60);
var crossings = ml.Data.LoadFromTextFile<Crossing>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(crossings, testFraction: 0.2, seed: 60);
var pipeline = ml.Transforms.Concatenate(Columns.Inputs, Columns.Numbers)
    .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: Columns.Target, featureColumnName: Columns.Inputs));

var folds = ml.BinaryClassification.CrossValidateNonCalibrated(split.TrainSet, pipeline, numberOfFolds: 5, labelColumnName: Columns.Target);
ITransformer model = pipeline.Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, labelColumnName: Columns.Target, scoreColumnName: Columns.Score);
var weights = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, scored, labelColumnName: Columns.Target, permutationCount: 3);

File.WriteAllText("ferries.json", JsonSerializer.Serialize(new
{
    FoldArea = folds.Average(fold => fold.Metrics.AreaUnderRocCurve),
    FoldF1 = folds.Average(fold => fold.Metrics.F1Score),
    metrics.AreaUnderPrecisionRecallCurve,
    metrics.PositiveRecall,
    Lost = weights.ToDictionary(pair => pair.Key, pair => pair.Value.AreaUnderRocCurve.Mean),
}));
