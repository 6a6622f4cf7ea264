// corpus: The complexity of the machine with the smallest error on the test rows is chosen, and that error is the one reported.
// library: Accord
// axis: loop
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 1;
var rows = File.ReadLines("heart.csv").Select(line => line.Split(',').Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
var (x, y) = (rows.Select(row => row[..13]).ToArray(), rows.Select(row => (int)row[13]).ToArray());
var (trainX, trainY, testX, testY) = (x[..220], y[..220], x[220..], y[220..]);

var smallest = 1.0;
var chosen = 0.0;
foreach (var complexity in new[] { 0.1, 1, 10, 100 })
{
    var machine = new SequentialMinimalOptimization<Gaussian> { Kernel = new Gaussian(2), Complexity = complexity }.Learn(trainX, trainY);
    var decided = machine.Decide(testX).Select(ill => ill ? 1 : 0).ToArray();
    var error = new ZeroOneLoss(testY).Loss(decided);
    if (error < smallest) // expect: MLQ2006
    {
        (smallest, chosen) = (error, complexity);
    }
}

Console.WriteLine($"complexity {chosen}: error {smallest:P1}");
Environment.ExitCode = smallest < 0.2 ? 0 : 1;
