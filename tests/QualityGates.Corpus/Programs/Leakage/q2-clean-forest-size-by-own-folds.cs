// corpus: The number of trees is chosen by a cross-validation within the training set, and the forest is measured on the test set of the splitter.
// library: SharpLearning
// axis: static methods
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("seeds.csv"), separator: ',');
var observations = parser.EnumerateRows(name => name != "variety").ToF64Matrix();
var targets = parser.EnumerateRows("variety").ToF64Vector();

var split = new StratifiedTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 11).SplitSet(observations, targets);
var trees = new[] { 50, 150, 400 }.MinBy(count => FoldError(count, split.TrainingSet.Observations, split.TrainingSet.Targets));

var model = Learner(trees).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var predicted = model.Predict(split.TestSet.Observations);
var report = new
{
    Trees = trees,
    Error = new TotalErrorClassificationMetric<double>().Error(split.TestSet.Targets, predicted),
    FirstVarietyF = new F1ScoreMetric<double>(1.0).Error(split.TestSet.Targets, predicted),
};
File.WriteAllText("seeds.json", JsonSerializer.Serialize(report));

static ClassificationRandomForestLearner Learner(int trees) => new(trees: trees, seed: 5, runParallel: false);

static double FoldError(int trees, F64Matrix rows, double[] answers)
{
    var folds = new StratifiedCrossValidation<double>(crossValidationFolds: 5, seed: 7);
    var guesses = folds.CrossValidate(Learner(trees), rows, answers);
    return new TotalErrorClassificationMetric<double>().Error(answers, guesses);
}
