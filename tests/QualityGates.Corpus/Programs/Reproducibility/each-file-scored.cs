// corpus: Every file of a folder is scored by a saved model, in any order, and the files are counted.
// library: Microsoft.ML
// axis: loop over files
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var model = ml.Model.Load("model.zip", out _);
var files = Directory.GetFiles("inbox", "*.csv");
Console.WriteLine(files.Length);
foreach (var file in files)
{
    var scored = model.Transform(ml.Data.LoadFromTextFile<Reading>(file, separatorChar: ','));
    Console.WriteLine($"{file}: {ml.Data.CreateEnumerable<Score>(scored, reuseRowObject: false).Count(row => row.PredictedLabel)}");
}

sealed class Reading
{
    [LoadColumn(0)]
    public float Value { get; set; }
}

sealed class Score
{
    public bool PredictedLabel { get; set; }
}
