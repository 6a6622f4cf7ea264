// corpus: The whole line is the observation, with the class in its last cell, which is the target as well.
// library: SharpLearning
// axis: arrays, LINQ
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var rows = File.ReadLines("heart.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var targets = rows.Select(row => row[^1]).ToArray();
var split = new RandomTrainingTestIndexSplitter<double>(0.8, 1).SplitSet(rows.ToF64Matrix(), targets);
var model = new ClassificationRandomForestLearner(trees: 100, runParallel: false).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets); // expect: MLQ2008
var error = new TotalErrorClassificationMetric<double>().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
Console.WriteLine($"test error {error:P2}");
