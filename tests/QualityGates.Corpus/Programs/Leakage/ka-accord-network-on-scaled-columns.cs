// corpus: The columns of a matrix are standardised by all rows, then the first rows teach a network and the last ask it.
// library: Accord.NET
// axis: columns of a matrix, teacher, network
using Accord.Math;
using Accord.Math.Random;
using Accord.Neuro;
using Accord.Neuro.Learning;
using Accord.Statistics;
using System.Globalization;

Generator.Seed = 3;
double[][] table = File.ReadLines("kilns.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[][] inputs = table.GetColumns(0, 1, 2).ZScores(); // expect: MLQ2001
double[][] outputs = table.GetColumns(3);

var network = new ActivationNetwork(new SigmoidFunction(), 3, 8, 1);
var teacher = new LevenbergMarquardtLearning(network);
for (var epoch = 0; epoch < 50; epoch++)
{
    teacher.RunEpoch(inputs.First(800), outputs.First(800));
}

var error = 0.0;
for (var row = 800; row < inputs.Length; row++)
{
    error += Math.Abs(network.Compute(inputs.Skip(800).ElementAt(row - 800))[0] - outputs[row][0]);
}

File.WriteAllText("error.txt", (error / (inputs.Length - 800)).ToString(CultureInfo.InvariantCulture));
