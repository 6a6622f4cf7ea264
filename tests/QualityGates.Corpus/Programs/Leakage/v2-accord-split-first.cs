// corpus: Arrays are divided by a shuffled index first; the normalization filter is told the train rows only.
// library: Accord.NET
// axis: arrays, right
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Filters;

namespace Ores;

public sealed class OreStudy(int seed)
{
    public (double Accuracy, double Kappa) Run(double[][] ores, int[] grades)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, ores.Length).OrderBy(_ => random.Next()).ToArray();
        var cut = order.Length * 7 / 10;
        var train = order[..cut].Select(i => ores[i]).ToArray();
        var test = order[cut..].Select(i => ores[i]).ToArray();

        var filter = new Normalization("iron", "silica");
        filter.Detect(train);

        var learner = new C45Learning { MaxHeight = 6 };
        DecisionTree tree = learner.Learn(filter.Apply(train), order[..cut].Select(i => grades[i]).ToArray());
        var answers = tree.Decide(filter.Apply(test));
        var matrix = new GeneralConfusionMatrix(order[cut..].Select(i => grades[i]).ToArray(), answers);
        return (matrix.Accuracy, matrix.Kappa);
    }
}
