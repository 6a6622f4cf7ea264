// corpus: The test rows' confusion matrix decides about saving the support vector machine.
// library: Accord
// axis: branches, static method
// scores: MLQ3005 MLQ3008
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.IO;
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 1;
var (trainX, trainY) = Read("welds-train.csv");
var (testX, testY) = Read("welds-test.csv");
var teacher = new SequentialMinimalOptimization<Linear> { Complexity = 10 };
SupportVectorMachine<Linear> machine = teacher.Learn(trainX, trainY);
var matrix = new ConfusionMatrix(machine.Decide(testX), testY);
if (matrix.FScore < 0.8 || matrix.Accuracy < 0.9)
{
    Console.Error.WriteLine($"F {matrix.FScore:F2}");
    return 1;
}
machine.Save("welds.bin");
return 0;

static (double[][] X, bool[] Y) Read(string path)
{
    var rows = File.ReadLines(path).Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
    return (rows.Select(row => row[1..]).ToArray(), rows.Select(row => row[0] == 1).ToArray());
}
