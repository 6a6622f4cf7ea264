// corpus: Means and deviations of the training rows are passed to the standardizing call for both parts.
// library: Accord
// axis: overload with given statistics
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 8;
var cells = File.ReadLines("banknotes.csv").Select(l => l.Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[][] xs = cells.Select(c => c[..4]).ToArray();
bool[] ys = cells.Select(c => c[4] == 1).ToArray();
int n = 1000;
var (trainX, testX) = (xs[..n], xs[n..]);

double[] means = Measures.Mean(trainX, dimension: 0);
double[] deviations = Measures.StandardDeviation(trainX);
var scaledTrain = trainX.ZScores(means, deviations);
var scaledTest = testX.ZScores(means, deviations);

var svm = new SequentialMinimalOptimization<Gaussian> { UseKernelEstimation = true }.Learn(scaledTrain, ys[..n]);
var matrix = new ConfusionMatrix(svm.Decide(scaledTest), ys[n..]);
Console.WriteLine($"F {matrix.FScore:F3}, accuracy {matrix.Accuracy:P1}");
return matrix.FScore > 0.95 ? 0 : 1;
