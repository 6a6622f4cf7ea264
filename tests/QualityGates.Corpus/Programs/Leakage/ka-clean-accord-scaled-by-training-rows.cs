// corpus: Mean and deviation of the training columns scale training and test rows; each row of the matrix is centred by itself before.
// library: Accord.NET
// axis: measures along both dimensions, teacher, network
using Accord.Math;
using Accord.Math.Random;
using Accord.Neuro;
using Accord.Neuro.Learning;
using Accord.Statistics;
using System.Globalization;

Generator.ThreadSeed = 3;
double[][] table = File.ReadLines("kilns.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[][] raw = table.GetColumns(0, 1, 2);
double[] own = raw.Mean(1);
double[][] centred = raw.Select((row, i) => row.Select(cell => cell - own[i]).ToArray()).ToArray();
double[][] train = centred.First(800);
double[] mean = train.Mean(0);
double[] deviation = train.StandardDeviation();
double[][] outputs = table.GetColumns(3);

var network = new ActivationNetwork(new SigmoidFunction(), 3, 8, 1);
var teacher = new LevenbergMarquardtLearning(network);
for (var epoch = 0; epoch < 50; epoch++)
{
    teacher.RunEpoch(train.ZScores(mean, deviation), outputs.First(800));
}

double[][] test = centred.Skip(800).ToArray().ZScores(mean, deviation);
var error = test.Select((row, i) => Math.Abs(network.Compute(row)[0] - outputs[800 + i][0])).Average();
if (error < 0.1)
{
    network.Save("kilns.network");
}

File.WriteAllText("error.txt", error.ToString(CultureInfo.InvariantCulture));
