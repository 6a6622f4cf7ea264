// corpus: A helper that loads any row class gives no separator, and all files it is given are CSV files.
// library: ML.NET
// axis: generic loading helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Attrition;

public sealed class Employee
{
    [LoadColumn(0)] public float Years { get; set; }

    [LoadColumn(1)] public float Overtime { get; set; }

    [LoadColumn(2), ColumnName("Label")] public bool Left { get; set; }
}

public static class DataHelper
{
    public static IDataView Load<T>(MLContext mlContext, string folder, string fileName)
        where T : class
    {
        var path = Path.Combine(folder, fileName);
        return mlContext.Data.LoadFromTextFile<T>(path, hasHeader: true); // expect: MLQ4005
    }
}

public static class Program
{
    private const string TrainFile = "employees-train.csv";
    private const string TestFile = "employees-test.csv";

    public static void Main(string[] args)
    {
        var mlContext = new MLContext(seed: 1);
        var folder = Path.Combine(AppContext.BaseDirectory, "Data");
        var train = DataHelper.Load<Employee>(mlContext, folder, TrainFile);
        var test = DataHelper.Load<Employee>(mlContext, folder, TestFile);

        var model = mlContext.Transforms.Concatenate("Features", "Years", "Overtime")
            .Append(mlContext.BinaryClassification.Trainers.FastTree())
            .Fit(train);
        var metrics = mlContext.BinaryClassification.Evaluate(model.Transform(test));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:P1}, F1 {metrics.F1Score:P1}");
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }
}
