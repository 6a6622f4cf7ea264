// corpus: Which columns there are stands in a JSON description read at run time, so no name in the code can be wrong or right.
// library: ML.NET
// axis: configuration
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Described;

public sealed record ColumnSpec(string Name, int Index, string Kind, bool Target);

public sealed record TableSpec(char Separator, IReadOnlyList<ColumnSpec> Columns)
{
    public string Target => Columns.Single(column => column.Target).Name;

    public string[] Inputs => Columns.Where(column => !column.Target).Select(column => column.Name).ToArray();

    public TextLoader.Options ToOptions() => new()
    {
        Separators = [Separator],
        HasHeader = true,
        AllowQuoting = true,
        Columns = Columns.Select(column => new TextLoader.Column(column.Name, Enum.Parse<DataKind>(column.Kind), column.Index)).ToArray(),
    };

    public static TableSpec Read(string path) => JsonSerializer.Deserialize<TableSpec>(File.ReadAllText(path)) ?? throw new InvalidDataException(path);
}

public sealed class DescribedTraining(MLContext ml, TableSpec table)
{
    public (ITransformer Model, RegressionMetrics Metrics) Run(string data)
    {
        var rows = ml.Data.CreateTextLoader(table.ToOptions()).Load(data);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        IEstimator<ITransformer> steps = ml.Transforms.Concatenate("Features", table.Inputs);
        string? weight = null;
        if (table.Columns.Any(column => column.Name == "Weight"))
        {
            weight = "ExampleWeight";
            steps = steps.Append(ml.Transforms.CopyColumns(weight, "Weight"));
        }

        var model = steps.Append(ml.Regression.Trainers.FastTree(table.Target, exampleWeightColumnName: weight)).Fit(parts.TrainSet);
        return (model, ml.Regression.Evaluate(model.Transform(parts.TestSet), table.Target));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var (_, metrics) = new DescribedTraining(new MLContext(seed: 6), TableSpec.Read(args[0])).Run(args[1]);
        File.WriteAllText(args[2], JsonSerializer.Serialize(metrics));
    }
}
