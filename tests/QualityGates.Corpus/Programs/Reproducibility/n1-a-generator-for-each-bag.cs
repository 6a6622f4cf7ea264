// corpus: Each parallel worker has a generator of its own, seeded by the number of its bag; the members keep their places.
// library: SharpLearning
// axis: Parallel.For into an array
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Regression;

namespace Bags;

internal static class Program
{
    private static void Main(string[] args)
    {
        var (trainX, trainY) = Read(args[0]);
        var (testX, testY) = Read(args[1]);
        var members = new RegressionDecisionTreeModel[40];
        Parallel.For(0, members.Length, i =>
        {
            var rng = new Random(1000 + i);
            int[] bag = Enumerable.Range(0, trainY.Length).Select(_ => rng.Next(trainY.Length)).ToArray();
            var learner = new RegressionDecisionTreeLearner(maximumTreeDepth: 10, minimumSplitSize: 5, featuresPrSplit: 0, minimumInformationGain: 1e-6, seed: 1000 + i);
            members[i] = learner.Learn(trainX, trainY, bag);
        });

        double[] mean = new double[testY.Length];
        foreach (var member in members)
        {
            double[] p = member.Predict(testX);
            for (int i = 0; i < mean.Length; i++)
            {
                mean[i] += p[i] / members.Length;
            }
        }

        double error = new MeanSquaredErrorRegressionMetric().Error(testY, mean);
        File.WriteAllText(args[2], error.ToString("R", CultureInfo.InvariantCulture));
    }

    private static (F64Matrix X, double[] Y) Read(string path)
    {
        double[][] rows = File.ReadLines(path).Select(l => l.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (new F64Matrix(rows.SelectMany(r => r[1..]).ToArray(), rows.Length, rows[0].Length - 1), rows.Select(r => r[0]).ToArray());
    }
}
