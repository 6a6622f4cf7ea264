// corpus: Mean and deviation come from the training rows and scale both parts.
// library: Accord
// axis: index ranges
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 1;
var rows = File.ReadLines("banknotes.csv").Select(line => line.Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[][] x = rows.Select(row => row[..4]).ToArray();
int[] y = rows.Select(row => (int)row[4]).ToArray();

var cut = x.Length * 3 / 4;
double[] mean = x[..cut].Mean(dimension: 0);
double[] deviation = x[..cut].StandardDeviation(mean);
double[][] train = x[..cut].ZScores(mean, deviation);
double[][] test = x[cut..].ZScores(mean, deviation);

var machine = new SequentialMinimalOptimization<Gaussian> { UseComplexityHeuristic = true }.Learn(train, y[..cut]);
var decided = machine.Decide(test).Select(forged => forged ? 1 : 0).ToArray();
var error = new ZeroOneLoss(y[cut..]).Loss(decided);
File.WriteAllText("error.txt", error.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
