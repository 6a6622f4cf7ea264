// corpus: The optimizer looks for parameters by the error on the test set, and that is the error reported.
// library: SharpLearning
// axis: lambda, optimizer
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

var parameters = new IParameterSpec[]
{
    new MinMaxParameterSpec(50, 400, Transform.Linear, ParameterType.Discrete),
    new MinMaxParameterSpec(1, 20, Transform.Linear, ParameterType.Discrete),
};
var optimizer = new RandomSearchOptimizer(parameters, iterations: 30, seed: 5, runParallel: false);
var best = optimizer.OptimizeBest(candidate => // expect: MLQ2006
{
    var model = Learner(candidate).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
    return new OptimizerResult(candidate, metric.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations)));
});
var final = Learner(best.ParameterSet).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
Console.WriteLine($"rmse {metric.Error(split.TestSet.Targets, final.Predict(split.TestSet.Observations)):F2}");

static RegressionRandomForestLearner Learner(double[] parameters) => new(trees: (int)parameters[0], minimumSplitSize: (int)parameters[1], runParallel: false);
