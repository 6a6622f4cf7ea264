// corpus: Trees of many depths are listed with their errors on the test rows; none of them is chosen.
// library: SharpLearning
// axis: LINQ, look-alike
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;

var parser = new CsvParser(() => new StreamReader("glass.csv"), separator: ',');
var observations = parser.EnumerateRows(name => name != "type").ToF64Matrix();
var targets = parser.EnumerateRows("type").ToF64Vector();
var split = new StratifiedTrainingTestIndexSplitter<double>(0.7).SplitSet(observations, targets);

var metric = new TotalErrorClassificationMetric<double>();
foreach (var depth in new[] { 2, 4, 6, 8, 12, 16 })
{
    var model = new ClassificationDecisionTreeLearner(maximumTreeDepth: depth).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
    var train = metric.Error(split.TrainingSet.Targets, model.Predict(split.TrainingSet.Observations));
    var test = metric.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
    Console.WriteLine($"{depth,3} {train,8:P1} {test,8:P1}");
}
