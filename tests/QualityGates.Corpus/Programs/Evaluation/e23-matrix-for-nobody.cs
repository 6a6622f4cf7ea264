// corpus: A confusion matrix is built and dropped; another is written to a file.
// library: Accord
// axis: constructor
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

public static class Neighbours
{
    public static KNearestNeighbors Silent(double[][] x, int[] y, double[][] xTest, int[] yTest)
    {
        var knn = new KNearestNeighbors(3).Learn(x, y);
        var matrix = new GeneralConfusionMatrix(predicted: knn.Decide(xTest), expected: yTest); // expect: MLQ3002
        return (KNearestNeighbors)knn;
    }

    public static KNearestNeighbors Written(double[][] x, int[] y, double[][] xTest, int[] yTest)
    {
        var knn = new KNearestNeighbors(3).Learn(x, y);
        var matrix = new GeneralConfusionMatrix(predicted: knn.Decide(xTest), expected: yTest);
        File.WriteAllText("kappa.txt", FormattableString.Invariant($"{matrix.Kappa} {matrix.Accuracy}"));
        return (KNearestNeighbors)knn;
    }
}
