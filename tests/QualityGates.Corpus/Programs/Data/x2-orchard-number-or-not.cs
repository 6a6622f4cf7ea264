// corpus: A small function tries to read a whole number and gives back what came out, whether it was one or not.
// library: ML.NET
// axis: query syntax, local function, cross-validation
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "orchard.txt");
var trees =
    from line in File.ReadAllLines(path)
    where !line.StartsWith('#')
    let cells = line.Split(';')
    select new Tree { Age = Whole(cells[0]), Height = Whole(cells[1]), Blossoms = Whole(cells[2]), Apples = Whole(cells[3]) };

var ml = new MLContext(seed: 9);
var rows = ml.Data.LoadFromEnumerable(trees.ToList());
var pipeline = ml.Transforms.Concatenate("Features", nameof(Tree.Age), nameof(Tree.Height), nameof(Tree.Blossoms))
    .Append(ml.Regression.Trainers.FastForest(nameof(Tree.Apples)));
var folds = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: nameof(Tree.Apples), seed: 9);
var report = new
{
    Mae = folds.Average(fold => fold.Metrics.MeanAbsoluteError),
    Rmse = folds.Average(fold => fold.Metrics.RootMeanSquaredError),
};
Console.WriteLine($"off by {report.Mae:F1} apples");
File.WriteAllText(Path.ChangeExtension(path, ".metrics.json"), JsonSerializer.Serialize(report));

static int Whole(string cell)
{
    int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number); // expect: MLQ4004
    return number;
}

internal sealed class Tree
{
    public float Age { get; set; }

    public float Height { get; set; }

    public float Blossoms { get; set; }

    public float Apples { get; set; }
}
