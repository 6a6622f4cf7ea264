// corpus: The test matrix is standardised by its own mean and deviation before the support vectors judge it.
// library: Accord.NET
// axis: statistic by hand, another library
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics;
using Accord.Statistics.Kernels;

namespace Beans;

public sealed class BeanSorter
{
    public double Error(double[][] beans, int[] grades)
    {
        var cut = beans.Length * 7 / 10;
        var train = beans[..cut];
        var test = beans[cut..];

        var means = train.Mean(dimension: 0);
        var spread = train.StandardDeviation();
        var learner = new MulticlassSupportVectorLearning<Linear>();
        var machine = learner.Learn(Scale(train, means, spread), grades[..cut]);

        var testMeans = test.Mean(dimension: 0); // expect: MLQ2007
        var testSpread = test.StandardDeviation();
        var answers = machine.Decide(Scale(test, testMeans, testSpread));
        return new ZeroOneLoss(grades[cut..]).Loss(answers);
    }

    private static double[][] Scale(double[][] rows, double[] means, double[] spread) =>
        [.. rows.Select(row => row.Select((value, i) => (value - means[i]) / spread[i]).ToArray())];
}
