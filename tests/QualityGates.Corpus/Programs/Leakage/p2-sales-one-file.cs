// corpus: Options name the file to learn from and the file to be judged by, and the defaults are one and the same file.
// library: ML.NET
// axis: record with defaults, with expression, generic loader
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new SalesOptions() with { Trees = 40 };
var ml = new MLContext(seed: 9);
var train = Load(options.TrainFile);
var test = Load(options.TestFile);

var model = ml.Transforms.Concatenate("Features", "Price", "Promotion", "Weekday")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Units", numberOfTrees: options.Trees))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Units"); // expect: MLQ2004
Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F1}");

IDataView Load(string file) => ml.Data.LoadFromTextFile<Sale>(file, separatorChar: ',', hasHeader: true);

internal sealed record SalesOptions
{
    public string TrainFile { get; init; } = "data/sales.csv";
    public string TestFile { get; init; } = "data/sales.csv";
    public int Trees { get; init; } = 100;
}

internal sealed class Sale
{
    [LoadColumn(0)] public float Price { get; set; }
    [LoadColumn(1)] public float Promotion { get; set; }
    [LoadColumn(2)] public float Weekday { get; set; }
    [LoadColumn(3)] public float Units { get; set; }
}
