// corpus: The principal components are learned a second time from the test rows, whose first axis need not be that of the training rows.
// library: Accord
// axis: local function
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 4;
var rows = File.ReadLines("gestures.csv").Select(line => line.Split(',').Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
var (x, y) = (rows.Select(row => row[..^1]).ToArray(), rows.Select(row => (int)row[^1]).ToArray());
var (trainX, testX) = (x[..900], x[900..]);

var train = Reduce(trainX);
var test = Reduce(testX);
var forest = new RandomForestLearning { NumberOfTrees = 40 }.Learn(train, y[..900]);
var error = new ZeroOneLoss(y[900..]).Loss(forest.Decide(test));
Console.WriteLine(error < 0.15 ? "usable" : "not usable");

static double[][] Reduce(double[][] rows)
{
    var components = new PrincipalComponentAnalysis { Method = PrincipalComponentMethod.Standardize, NumberOfOutputs = 5 };
    components.Learn(rows); // expect: MLQ2007
    return components.Transform(rows);
}
