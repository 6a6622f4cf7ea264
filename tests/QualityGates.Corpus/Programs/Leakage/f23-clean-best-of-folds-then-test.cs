// corpus: The candidate is chosen by its mean over folds of the train part, and graded once on the test part.
// library: ML.NET
// axis: LINQ, dictionary, local function
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var data = ml.Data.LoadFromTextFile<Pump>("pumps.csv", hasHeader: true, separatorChar: ',');
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Pump.Power), nameof(Pump.Age));
var candidates = new Dictionary<string, IEstimator<ITransformer>>
{
    ["trees"] = features.Append(ml.Regression.Trainers.FastTree(nameof(Pump.Flow))),
    ["forest"] = features.Append(ml.Regression.Trainers.FastForest(nameof(Pump.Flow))),
};
var best = candidates.MinBy(candidate => MeanError(candidate.Value));
var model = best.Value.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Pump.Flow));
File.WriteAllText("pump.txt", FormattableString.Invariant($"{best.Key} {metrics.MeanAbsoluteError} {metrics.RSquared}"));

double MeanError(IEstimator<ITransformer> estimator) => ml.Regression
    .CrossValidate(split.TrainSet, estimator, 5, nameof(Pump.Flow))
    .Average(fold => fold.Metrics.MeanAbsoluteError);

internal sealed class Pump
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Flow { get; set; }
}
