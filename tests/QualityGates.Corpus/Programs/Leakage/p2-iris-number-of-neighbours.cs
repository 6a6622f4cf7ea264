// corpus: The number of neighbours is the one that errs least on the test flowers, and the same errors are reported.
// library: Accord.NET
// axis: for loop, best-so-far variables, arrays
using System.Globalization;
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;

Accord.Math.Random.Generator.Seed = 1;
string[][] cells = File.ReadAllLines("iris.csv").Skip(1).Select(line => line.Split(',')).ToArray();
new Random(5).Shuffle(cells);
double[][] inputs = Array.ConvertAll(cells, row => row[..4].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
int[] kinds = Array.ConvertAll(cells, row => int.Parse(row[4], CultureInfo.InvariantCulture));

int cut = inputs.Length * 7 / 10;
double[][] trainX = inputs[..cut], testX = inputs[cut..];
int[] trainY = kinds[..cut], testY = kinds[cut..];

int bestK = 0;
double bestError = double.MaxValue;
for (int k = 1; k <= 15; k += 2)
{
    var neighbours = new KNearestNeighbors(k);
    neighbours.Learn(trainX, trainY);
    double error = new ZeroOneLoss(testY).Loss(neighbours.Decide(testX));
    if (error < bestError) // expect: MLQ2006
    {
        bestError = error;
        bestK = k;
    }
}

Console.WriteLine($"k = {bestK}, error {bestError:P1}");
