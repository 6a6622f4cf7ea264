// corpus: An extension method in the style of the catalogue hides that binning is fitted on every policy before the split.
// library: ML.NET
// axis: extension wrapper
using Insurance;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var policies = ml.Data.LoadFromTextFile<Policy>("policies.csv", separatorChar: ',', hasHeader: true);

var binned = policies.FitAndTransform(ml.Transforms.NormalizeBinning("Features", maximumBinCount: 16)); // expect: MLQ2001

var split = ml.Data.TrainTestSplit(binned, testFraction: 0.2);
var tweedie = ml.Regression.Trainers.FastTreeTweedie("Claims").Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(tweedie.Transform(split.TestSet), "Claims");
if (metrics.MeanAbsoluteError > 300 || metrics.RSquared < 0.1)
{
    throw new InvalidOperationException($"MAE {metrics.MeanAbsoluteError:F0}");
}
