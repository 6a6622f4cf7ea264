// corpus: Lengths of springs are measured with jitter that is one constant, because each measurement makes its own generator, and a least squares model learns from them.
// library: Accord.NET
// axis: jagged arrays
using Accord.Math.Optimization.Losses;
using Accord.Math.Random;
using Accord.Statistics.Models.Regression.Linear;

namespace Springs;

public sealed class SpringBench
{
    private readonly int _seed = 8;

    public (double[][] Inputs, double[] Outputs) Measure(int count, double first)
    {
        var inputs = new double[count][];
        var outputs = new double[count];
        var at = 0;
        do
        {
            var load = first + at * 0.25;
            var jitter = new Random(_seed).NextDouble() * 0.05; // expect: MLQ1013
            inputs[at] = [load + jitter, at % 5];
            outputs[at] = 12 + load * 1.7 - at % 5 * 0.1;
            at++;
        }
        while (at < count);

        return (inputs, outputs);
    }
}

public static class Program
{
    public static void Main()
    {
        Generator.Seed = 8;
        var bench = new SpringBench();
        var (trainInputs, trainOutputs) = bench.Measure(400, first: 0.5);
        var (testInputs, testOutputs) = bench.Measure(100, first: 0.6);

        var springs = new OrdinaryLeastSquares { UseIntercept = true }.Learn(trainInputs, trainOutputs);
        var loss = new SquareLoss(testOutputs) { Mean = true, Root = true }.Loss(springs.Transform(testInputs));
        var explained = springs.CoefficientOfDetermination(testInputs, testOutputs);
        Console.WriteLine($"RMSE {loss:F4}, R² {explained:F4}");
    }
}
