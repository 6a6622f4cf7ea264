// corpus: The components are learned from the training rows and only applied to the others; a look-alike of a fit, Transform, meets the test rows.
// library: Accord
// axis: static methods, arrays, tuple
using System.Globalization;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 9;
var (inputs, labels) = Spectra.Read("spectra.csv");
int half = inputs.Length / 2;

var (trainX, trainY) = (inputs.Get(0, half), labels.Get(0, half));
var (testX, testY) = (inputs.Get(half, inputs.Length), labels.Get(half, labels.Length));

var analysis = new PrincipalComponentAnalysis(PrincipalComponentMethod.Standardize) { NumberOfOutputs = 5 };
analysis.Learn(trainX);
double[][] reducedTrain = analysis.Transform(trainX);
double[][] reducedTest = analysis.Transform(testX);

var tree = new C45Learning().Learn(reducedTrain, trainY);
double wrong = new ZeroOneLoss(testY).Loss(tree.Decide(reducedTest));
double wrongAtHome = new ZeroOneLoss(trainY).Loss(tree.Decide(reducedTrain));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"train {wrongAtHome:P1} test {wrong:P1}"));
Environment.ExitCode = wrong < 0.1 ? 0 : 1;

internal static class Spectra
{
    public static (double[][] Inputs, int[] Labels) Read(string file)
    {
        var rows = File.ReadAllLines(file).Select(line => line.Split(',')).ToArray();
        return (
            Array.ConvertAll(rows, row => Array.ConvertAll(row[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture))),
            Array.ConvertAll(rows, row => int.Parse(row[0], CultureInfo.InvariantCulture)));
    }
}
