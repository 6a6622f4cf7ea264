// corpus: Learners are given positions of training rows, found by a stratified splitter and through a helper, and predict the rows at the others.
// library: SharpLearning
// axis: tuple, loop
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;

var parser = new CsvParser(() => new StreamReader("wines.csv"), ';');
var targets = parser.EnumerateRows("quality").ToF64Vector();
var observations = parser.EnumerateRows(name => name != "quality").ToF64Matrix();
var (train, test) = Positions(targets);
var tree = new ClassificationDecisionTreeLearner(maximumTreeDepth: 6).Learn(observations, targets, train);
var predicted = new double[test.Length];
for (var i = 0; i < test.Length; i++)
{
    predicted[i] = tree.Predict(observations.Row(test[i]));
}

var metric = new TotalErrorClassificationMetric<double>();
Console.WriteLine(metric.Error(Array.ConvertAll(test, index => targets[index]), predicted));

var split = new StratifiedTrainingTestIndexSplitter<double>(0.7).Split(targets);
var other = new ClassificationDecisionTreeLearner(maximumTreeDepth: 3).Learn(observations, targets, split.TrainingIndices);
var part = (F64Matrix)observations.Rows(split.TestIndices);
Console.WriteLine(metric.Error(Array.ConvertAll(split.TestIndices, index => targets[index]), other.Predict(part)));

static (int[] Train, int[] Test) Positions(double[] targets)
{
    var split = new StratifiedTrainingTestIndexSplitter<double>(0.7).Split(targets);
    return (split.TrainingIndices, split.TestIndices);
}
