// corpus: Beans are divided so that each part has its share of every kind; the label is given to a splitter that stratifies, with eight tenths to learn from.
// library: SharpLearning
// axis: console
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var beans = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var observations = beans.Select(bean => bean[..^1]).ToArray().ToF64Matrix();
var kinds = beans.Select(bean => bean[^1]).ToArray();

var splitter = new StratifiedTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 17);
var parts = splitter.SplitSet(observations, kinds);

var learner = new ClassificationExtremelyRandomizedTreesLearner(trees: 300, seed: 17);
var model = learner.Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var told = model.Predict(parts.TestSet.Observations);
var weighed = model.PredictProbability(parts.TestSet.Observations);

File.WriteAllText("beans.json", JsonSerializer.Serialize(new
{
    error = new TotalErrorClassificationMetric<double>().Error(parts.TestSet.Targets, told),
    logLoss = new LogLossClassificationProbabilityMetric().Error(parts.TestSet.Targets, weighed),
    kinds = kinds.Distinct().Count(),
}));
