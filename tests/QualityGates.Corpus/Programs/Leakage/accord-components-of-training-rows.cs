// corpus: The principal components are learned from the training rows and applied to both parts; the test rows judge the forest.
// library: Accord
// axis: local function
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 1;
var rows = File.ReadLines("letters.csv").Select(line => line.Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var cut = rows.Length * 3 / 4;
var (train, test) = (rows[..cut], rows[cut..]);
double[][] X(double[][] part) => part.Select(row => row[1..]).ToArray();
int[] Y(double[][] part) => part.Select(row => (int)row[0]).ToArray();

var components = new PrincipalComponentAnalysis { Method = PrincipalComponentMethod.Center, NumberOfOutputs = 8 };
components.Learn(X(train));
var forest = new RandomForestLearning { NumberOfTrees = 100 }.Learn(components.Transform(X(train)), Y(train));
var matrix = new GeneralConfusionMatrix(predicted: forest.Decide(components.Transform(X(test))), expected: Y(test));
var loss = new ZeroOneLoss(Y(test)).Loss(forest.Decide(components.Transform(X(test))));
Console.WriteLine($"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F2}, loss {loss:F3}");
return matrix.Kappa > 0.8 ? 0 : 1;
