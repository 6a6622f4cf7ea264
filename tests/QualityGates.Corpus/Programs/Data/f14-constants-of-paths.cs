// corpus: Paths of one developer's machine hide in a class of constants, in defaults of options and in a walk up from the output folder.
// library: ML.NET
// axis: constant
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var options = new PathOptions();
var train = ml.Data.LoadFromTextFile<Row>(Files.Train);
var test = ml.Data.LoadFromTextFile<Row>(options.Test);
var model = ml.Regression.Trainers.FastTree().Fit(train);
var m = ml.Regression.Evaluate(model.Transform(test));
Console.WriteLine($"{m.RSquared} {m.MeanAbsoluteError}");
using var log = new StreamWriter(Files.Log);
log.WriteLine(m.RSquared.ToString(System.Globalization.CultureInfo.InvariantCulture));
ml.Model.Save(model, train.Schema, Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "model.zip")); // expect: MLQ4001

static class Files
{
    private const string Root = @"D:\work\rents"; // expect: MLQ4001

    public const string Train = Root + @"\train.tsv";

    public static readonly string Log = Path.Combine("logs", "run.txt");
}

class PathOptions
{
    public string Test { get; set; } = "/home/lena/rents/test.tsv"; // expect: MLQ4001
}

class Row
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1, 7), VectorType(7)]
    public float[] Features { get; set; } = [];
}
