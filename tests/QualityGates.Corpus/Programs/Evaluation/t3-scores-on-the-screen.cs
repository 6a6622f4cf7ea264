// corpus: Scores of a model are written to the console and nowhere else.
// library: ML.NET
// axis: helper that prints
using Microsoft.ML;
using Microsoft.ML.Data;

public static class ConsoleReport
{
    public static void Print(RegressionMetrics metrics)
    {
        Console.WriteLine("*************************************************");
        Console.WriteLine($"*       R²:   {metrics.RSquared:0.##}");
        Console.WriteLine($"*       RMSE: {metrics.RootMeanSquaredError:0.##}");
        Console.WriteLine("*************************************************");
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var train = ml.Data.LoadFromTextFile<Salary>(args[0], separatorChar: ',', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Salary>(args[1], separatorChar: ',', hasHeader: true);
        var model = ml.Transforms.Concatenate("Features", "Years").Append(ml.Regression.Trainers.FastTree()).Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test)); // expect: MLQ3008
        ConsoleReport.Print(metrics);
    }
}

public class Salary
{
    [LoadColumn(0)] public float Years { get; set; }
    [LoadColumn(1)] public float Label { get; set; }
}
