// corpus: The optimizer looks for parameters by cross-validation of the training set, and the test set is asked once.
// library: SharpLearning
// axis: lambda, optimizer
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.Optimization;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("bikes.csv"), separator: ',');
var observations = parser.EnumerateRows(name => name != "rentals").ToF64Matrix();
var targets = parser.EnumerateRows("rentals").ToF64Vector();
var split = new NoShuffleTrainingTestIndexSplitter<double>(0.8).SplitSet(observations, targets);
var metric = new RootMeanSquareRegressionMetric();
var folds = new RandomCrossValidation<double>(5, seed: 8);

var optimizer = new GridSearchOptimizer([new GridParameterSpec(50, 100, 200), new GridParameterSpec(1, 5, 10)], runParallel: false);
var best = optimizer.OptimizeBest(candidate =>
{
    var predictions = folds.CrossValidate(Learner(candidate), split.TrainingSet.Observations, split.TrainingSet.Targets);
    return new OptimizerResult(candidate, metric.Error(split.TrainingSet.Targets, predictions));
});
var final = Learner(best.ParameterSet).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
Console.WriteLine($"rmse {metric.Error(split.TestSet.Targets, final.Predict(split.TestSet.Observations)):F2}");

static RegressionRandomForestLearner Learner(double[] parameters) => new(trees: (int)parameters[0], minimumSplitSize: (int)parameters[1], runParallel: false);
