// corpus: The components are those of the training rows, for both.
// library: Accord
// axis: delegate, arrays
using System.Globalization;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

var (trainX, trainY) = Read("faces-train.csv");
var (testX, testY) = Read("faces-test.csv");

var reduce = Learn(trainX);
Accord.Math.Random.Generator.Seed = 1;
var machine = new SequentialMinimalOptimization<Linear> { Complexity = 10 }.Learn(reduce(trainX), trainY);
var matrix = new ConfusionMatrix(machine.Decide(reduce(testX)), testY);
Console.WriteLine($"F {matrix.FScore:F3}, recall {matrix.Recall:F3}");

static Func<double[][], double[][]> Learn(double[][] rows)
{
    var analysis = new PrincipalComponentAnalysis(PrincipalComponentMethod.Center, whiten: true, numberOfOutputs: 20);
    analysis.Learn(rows);
    return analysis.Transform;
}

static (double[][] X, bool[] Y) Read(string path)
{
    var lines = File.ReadLines(path).Select(line => line.Split(',')).ToArray();
    return (lines.Select(cells => cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray(), lines.Select(cells => cells[0] == "1").ToArray());
}
