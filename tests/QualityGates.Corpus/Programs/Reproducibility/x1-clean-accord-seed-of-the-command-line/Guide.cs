using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

namespace Orchids;

internal sealed record Judgement(double Accuracy, double Kappa, double Distortion);

internal sealed class Guide
{
    private readonly RandomForest _forest;
    private readonly KMeansClusterCollection _groups;

    public Guide(double[][] petals, int[] species)
    {
        _groups = new KMeans(k: 6).Learn(petals);
        _forest = new RandomForestLearning { NumberOfTrees = 80 }.Learn(petals, species);
    }

    public Judgement Judge(double[][] petals, int[] species)
    {
        var matrix = new GeneralConfusionMatrix(expected: species, predicted: _forest.Decide(petals));
        return new Judgement(matrix.Accuracy, matrix.Kappa, _groups.Distortion(petals));
    }
}
