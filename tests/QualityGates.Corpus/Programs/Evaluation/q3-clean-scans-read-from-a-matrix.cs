// corpus: A confusion matrix of Accord is read by an extension method that takes several of its members into a record.
// library: Accord
// axis: extension method, record
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Scans;

public sealed record Reading(double Accuracy, double Sensitivity, double Specificity, int Missed);

public static class MatrixExtensions
{
    public static Reading Read(this ConfusionMatrix matrix) =>
        new(matrix.Accuracy, matrix.Sensitivity, matrix.Specificity, matrix.FalseNegatives);
}

public sealed class NeighbourStudy(int neighbours)
{
    public Reading Run(double[][] scans, int[] findings)
    {
        var cut = scans.Length * 2 / 3;
        var model = new KNearestNeighbors(neighbours).Learn(scans[..cut], findings[..cut]);
        var guesses = model.Decide(scans[cut..]);
        return new ConfusionMatrix(guesses, findings[cut..], positiveValue: 1).Read();
    }

    public void Write(string path, double[][] scans, int[] findings) =>
        File.WriteAllText(path, JsonSerializer.Serialize(Run(scans, findings)));
}
