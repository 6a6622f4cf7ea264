// corpus: The static context of a console program has no seed and searches for a model with AutoML.
// library: ML.NET AutoML
// axis: static field
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace BikeDemand;

internal sealed class Hour
{
    [LoadColumn(2)] public float Season { get; set; }
    [LoadColumn(5)] public float HourOfDay { get; set; }
    [LoadColumn(10)] public float Temperature { get; set; }
    [LoadColumn(16), ColumnName("Label")] public float Count { get; set; }
}

internal static class ModelBuilder
{
    private static readonly MLContext Context = new MLContext(); // expect: MLQ1001

    public static void CreateModel(string trainPath, string testPath, string modelPath)
    {
        IDataView train = Context.Data.LoadFromTextFile<Hour>(trainPath, separatorChar: ',', hasHeader: true);
        IDataView test = Context.Data.LoadFromTextFile<Hour>(testPath, separatorChar: ',', hasHeader: true);

        var result = Context.Auto()
            .CreateRegressionExperiment(maxExperimentTimeInSeconds: 120)
            .Execute(train, labelColumnName: "Label");

        var metrics = Context.Regression.Evaluate(result.BestRun.Model.Transform(test), labelColumnName: "Label");
        Console.WriteLine($"R2 {metrics.RSquared:0.###} RMSE {metrics.RootMeanSquaredError:0.##}");
        Context.Model.Save(result.BestRun.Model, train.Schema, modelPath);
    }
}

internal static class Program
{
    private static void Main(string[] args) => ModelBuilder.CreateModel(args[0], args[1], args[2]);
}
