// corpus: A lean and a rich model of bicycle counts get a sheet each, and both sheets are filled from the rows they were fitted on.
// library: ML.NET
// axis: console, record with factory
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var counts = ml.Data.LoadFromTextFile<Crossing>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(counts, testFraction: 0.25);

var lean = Trees(leaves: 4).Fit(parts.TrainSet);
var rich = Trees(leaves: 64).Fit(parts.TrainSet);
var sheets = new List<Sheet>();
sheets.Add(Sheet.Of(ml, "lean", lean, parts.TrainSet)); // expect: MLQ2003
sheets.Add(Sheet.Of(ml, "rich", rich, parts.TrainSet)); // expect: MLQ2003

File.WriteAllText(args[1], JsonSerializer.Serialize(sheets));
foreach (var sheet in sheets)
{
    Console.WriteLine($"{sheet.Name}: {sheet.Mae:F1} / {sheet.Rmse:F1}");
}

IEstimator<ITransformer> Trees(int leaves)
    => ml.Transforms.Concatenate("Features", nameof(Crossing.Hour), nameof(Crossing.Rain), nameof(Crossing.Celsius))
        .Append(ml.Regression.Trainers.FastForest(nameof(Crossing.Bicycles), numberOfLeaves: leaves));

internal sealed record Sheet(string Name, double Mae, double Rmse)
{
    public static Sheet Of(MLContext ml, string name, ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(Crossing.Bicycles));
        return new Sheet(name, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}

internal sealed class Crossing
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float Rain { get; set; }

    [LoadColumn(2)]
    public float Celsius { get; set; }

    [LoadColumn(3)]
    public float Bicycles { get; set; }
}
