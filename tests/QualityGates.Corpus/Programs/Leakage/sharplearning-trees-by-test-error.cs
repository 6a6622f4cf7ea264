// corpus: Forests of several sizes are compared on the test set, and the error of the best is printed as the result.
// library: SharpLearning
// axis: LINQ
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("glass.csv"), separator: ',');
var split = new StratifiedTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 24)
    .SplitSet(parser.EnumerateRows(name => name != "type").ToF64Matrix(), parser.EnumerateRows("type").ToF64Vector());

var metric = new TotalErrorClassificationMetric<double>();
var results = new List<(int Trees, double Error)>();
foreach (var trees in new[] { 10, 50, 100, 200 })
{
    var forest = new ClassificationRandomForestLearner(trees: trees, seed: 1).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
    results.Add((trees, metric.Error(split.TestSet.Targets, forest.Predict(split.TestSet.Observations))));
}

var (bestTrees, bestError) = results.MinBy(result => result.Error); // expect: MLQ2006
File.WriteAllText("glass.txt", $"{bestTrees} trees: {bestError:P1}");
