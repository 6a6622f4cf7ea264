// corpus: A regression of Accord is kept as its numbers in JSON and made anew of them.
// library: Accord
// axis: record
using System.Text.Json;
using Accord.Statistics.Models.Regression.Linear;

namespace Kept;

public sealed record Numbers(double[] Weights, double Intercept);

public static class RegressionFile
{
    public static void Write(MultipleLinearRegression regression, string path) =>
        File.WriteAllText(path, JsonSerializer.Serialize(new Numbers(regression.Weights, regression.Intercept)));

    public static MultipleLinearRegression Read(string path)
    {
        var numbers = JsonSerializer.Deserialize<Numbers>(File.ReadAllText(path))!;
        return new MultipleLinearRegression { Weights = numbers.Weights, Intercept = numbers.Intercept };
    }
}
