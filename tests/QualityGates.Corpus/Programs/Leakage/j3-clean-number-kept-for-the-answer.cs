// corpus: The number of the customer travels along to the file of answers and is left out of the features, which the schema gives.
// library: ML.NET
// axis: console, schema
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Customer
{
    [LoadColumn(0)] public float CustomerId { get; set; }

    [LoadColumn(1)] public float Visits { get; set; }

    [LoadColumn(2)] public float Basket { get; set; }

    [LoadColumn(3)] public float Distance { get; set; }

    [LoadColumn(4)] public float Spend { get; set; }
}

public sealed class Answer
{
    public float CustomerId { get; set; }

    public float Score { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        var known = Load(ml, args[0]);
        var parts = ml.Data.TrainTestSplit(known, testFraction: 0.25, seed: 5);
        var features = known.Schema
            .Where(column => column.Type is NumberDataViewType && column.Name is not (nameof(Customer.CustomerId) or nameof(Customer.Spend)))
            .Select(column => column.Name)
            .ToArray();

        var model = ml.Transforms.Concatenate("Features", features)
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Customer.Spend)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Customer.Spend));
        File.WriteAllText(Beside("spend.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

        using var writer = new StreamWriter(Beside("answers.csv"));
        foreach (var answer in ml.Data.CreateEnumerable<Answer>(model.Transform(Load(ml, args[1])), reuseRowObject: false))
        {
            writer.WriteLine(FormattableString.Invariant($"{answer.CustomerId:F0};{answer.Score:F2}"));
        }
    }

    private static IDataView Load(MLContext ml, string file) =>
        ml.Data.LoadFromTextFile<Customer>(file, separatorChar: ';', hasHeader: true);

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
