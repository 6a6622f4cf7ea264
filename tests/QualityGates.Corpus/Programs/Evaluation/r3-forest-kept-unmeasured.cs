// corpus: A forest of SharpLearning is trained and written to disk, and a gradient-boosted one answers questions; neither has met a row it did not know.
// library: SharpLearning
// axis: methods, two models
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("plots.csv"));
var observations = parser.EnumerateRows(name => name != "yield").ToF64Matrix();
var targets = parser.EnumerateRows("yield").ToF64Vector();

var forest = new RegressionRandomForestLearner(trees: 200, runParallel: false).Learn(observations, targets);
forest.Save(() => new StreamWriter("forest.xml")); // expect: MLQ3001

var boosted = new RegressionSquareLossGradientBoostLearner(runParallel: false).Learn(observations, targets); // expect: MLQ3001
Console.WriteLine($"a new plot yields {boosted.Predict([12.5, 3.1, 6.8]):F2}");
