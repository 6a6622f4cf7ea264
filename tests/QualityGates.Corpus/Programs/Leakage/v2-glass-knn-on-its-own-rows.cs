// corpus: A nearest-neighbour classifier answers for the rows it holds; a confusion matrix of them is reported.
// library: Accord.NET
// axis: another library
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Glass;

public sealed class GlassReport
{
    public string Write(double[][] shards, int[] kinds)
    {
        var neighbours = new KNearestNeighbors(k: 1);
        neighbours.Learn(shards, kinds);
        var answers = neighbours.Decide(shards);
        var matrix = new GeneralConfusionMatrix(kinds, answers); // expect: MLQ2003
        return $"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F2}";
    }
}
