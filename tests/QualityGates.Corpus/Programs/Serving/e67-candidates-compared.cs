// corpus: A tool that compares model files must load each of them: the path is the loop's.
// library: ML.NET
// axis: loop
using Microsoft.ML;

var ml = new MLContext(seed: 5);
var test = ml.Data.LoadFromTextFile<Row>("test.tsv", hasHeader: true);
var best = (Path: "", Error: double.MaxValue);
foreach (var path in Directory.GetFiles("candidates", "*.zip").Order(StringComparer.Ordinal))
{
    var model = ml.Model.Load(path, out _);
    var metrics = ml.Regression.Evaluate(model.Transform(test));
    Console.WriteLine($"{path}: {metrics.RootMeanSquaredError}, {metrics.RSquared}");
    if (metrics.RootMeanSquaredError < best.Error)
    {
        best = (path, metrics.RootMeanSquaredError);
    }
}
File.WriteAllText("best.txt", best.Path);

class Row
{
    [Microsoft.ML.Data.LoadColumn(0)]
    public float Label { get; set; }

    [Microsoft.ML.Data.LoadColumn(1, 8), Microsoft.ML.Data.VectorType(8)]
    public float[] Features { get; set; } = [];
}
