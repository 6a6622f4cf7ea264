// corpus: The test rows get principal components of their own.
// library: Accord
// axis: generic method, arrays
using System.Globalization;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

var (trainX, trainY) = Read("faces-train.csv");
var (testX, testY) = Read("faces-test.csv");

var reducedTrain = Reduce(trainX);
var reducedTest = Reduce(testX);
Accord.Math.Random.Generator.Seed = 1;
var machine = new SequentialMinimalOptimization<Linear> { Complexity = 10 }.Learn(reducedTrain, trainY);
var matrix = new ConfusionMatrix(machine.Decide(reducedTest), testY);
Console.WriteLine($"F {matrix.FScore:F3}, recall {matrix.Recall:F3}");

static double[][] Reduce(double[][] rows)
{
    var analysis = new PrincipalComponentAnalysis(PrincipalComponentMethod.Center, whiten: true, numberOfOutputs: 20);
    analysis.Learn(rows); // expect: MLQ2007
    return analysis.Transform(rows);
}

static (double[][] X, bool[] Y) Read(string path)
{
    var lines = File.ReadLines(path).Select(line => line.Split(',')).ToArray();
    return (lines.Select(cells => cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray(), lines.Select(cells => cells[0] == "1").ToArray());
}
