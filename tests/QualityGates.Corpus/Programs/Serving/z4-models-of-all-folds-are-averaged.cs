// corpus: A script reads the model of each fold, transforms the same rows with it and averages the scores.
// library: ML.NET
// axis: console, loop over files
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var rows = mlContext.Data.LoadFromTextFile<Flat>(args[0], separatorChar: ',', hasHeader: true);
var folder = args[1];
float[]? sums = null;

for (var fold = 0; fold < 5; fold++)
{
    var model = mlContext.Model.Load(Path.Combine(folder, $"fold-{fold}.zip"), out _);
    var scores = model.Transform(rows).GetColumn<float>("Score").ToArray();
    sums ??= new float[scores.Length];
    for (var index = 0; index < scores.Length; index++)
    {
        sums[index] += scores[index];
    }
}

File.WriteAllLines(args[2], sums!.Select(sum => (sum / 5).ToString(CultureInfo.InvariantCulture)));

public class Flat
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Rooms { get; set; }

    [LoadColumn(2)]
    public string District { get; set; } = "";
}
