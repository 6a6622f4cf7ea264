// corpus: Scores of a model are written to the console and, as JSON, to a file.
// library: ML.NET
// axis: helpers, record
// scores: MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed record Scores(double RSquared, double RootMeanSquaredError)
{
    public static Scores Of(RegressionMetrics metrics) => new(metrics.RSquared, metrics.RootMeanSquaredError);

    public void Print() => Console.WriteLine($"R² {RSquared:0.##}, RMSE {RootMeanSquaredError:0.##}");

    public Task WriteAsync(string file) => File.WriteAllTextAsync(file, JsonSerializer.Serialize(this));
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var train = ml.Data.LoadFromTextFile<Salary>(args[0], separatorChar: ',', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Salary>(args[1], separatorChar: ',', hasHeader: true);
        var model = ml.Transforms.Concatenate("Features", "Years").Append(ml.Regression.Trainers.FastTree()).Fit(train);
        var scores = Scores.Of(ml.Regression.Evaluate(model.Transform(test)));
        scores.Print();
        await scores.WriteAsync(args[2]);
    }
}

public class Salary
{
    [LoadColumn(0)] public float Years { get; set; }
    [LoadColumn(1)] public float Label { get; set; }
}
