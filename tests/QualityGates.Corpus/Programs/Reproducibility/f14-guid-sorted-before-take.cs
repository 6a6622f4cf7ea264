// corpus: A query sorts the lines by a new Guid and cuts them into two files that are then loaded.
// library: ML.NET
// axis: local function
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
Cut("all.tsv", "train.tsv", "test.tsv");
var train = ml.Data.LoadFromTextFile<Mail>("train.tsv");
var test = ml.Data.LoadFromTextFile<Mail>("test.tsv");
var model = ml.BinaryClassification.Trainers.FastForest().Fit(train);
var quality = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test));
Console.WriteLine(quality.F1Score + " " + quality.Accuracy);

static void Cut(string source, string first, string second)
{
    var shuffled = (from line in File.ReadLines(source)
                    orderby Guid.NewGuid() // expect: MLQ1002
                    select line).ToList();
    var n = shuffled.Count * 8 / 10;
    File.WriteAllLines(first, shuffled.Take(n));
    File.WriteAllLines(second, shuffled.Skip(n));
}

class Mail
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1, 40), VectorType(40)]
    public float[] Features { get; set; } = new float[40];
}
