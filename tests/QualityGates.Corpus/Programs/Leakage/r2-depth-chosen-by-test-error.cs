// corpus: Trees of many depths are tried, and the one with the least error on the test rows is the one that is told.
// library: SharpLearning
// axis: LINQ, anonymous types
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;

var parser = new CsvParser(() => new StreamReader("glass.csv"), separator: ',');
var observations = parser.EnumerateRows(name => name != "type").ToF64Matrix();
var targets = parser.EnumerateRows("type").ToF64Vector();
var split = new StratifiedTrainingTestIndexSplitter<double>(0.7).SplitSet(observations, targets);

var metric = new TotalErrorClassificationMetric<double>();
var tried = new[] { 2, 4, 6, 8, 12, 16 }
    .Select(depth => new { Depth = depth, Model = new ClassificationDecisionTreeLearner(maximumTreeDepth: depth).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets) })
    .Select(candidate => new { candidate.Depth, candidate.Model, Error = metric.Error(split.TestSet.Targets, candidate.Model.Predict(split.TestSet.Observations)) })
    .ToList();
var best = tried.MinBy(candidate => candidate.Error)!; // expect: MLQ2006
Console.WriteLine($"depth {best.Depth}, test error {best.Error:P1}");
best.Model.Save(() => new StreamWriter("tree.xml"));
