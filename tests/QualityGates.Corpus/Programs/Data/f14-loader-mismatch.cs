// corpus: A comma file is read with tabs through a variable of its path, and the quoted comments of another are cut at their commas.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

const string File = "reviews-train.csv";
var ml = new MLContext(seed: 1);
var path = File;
var train = ml.Data.LoadFromTextFile<Review>(path, hasHeader: true, allowQuoting: true); // expect: MLQ4005
var test = ml.Data.LoadFromTextFile<Review>("reviews-test.csv", separatorChar: ',', hasHeader: true); // expect: MLQ4005
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.BinaryClassification.Trainers.FastTree())
    .Fit(train);
var m = ml.BinaryClassification.Evaluate(model.Transform(test));
Console.WriteLine($"{m.F1Score} {m.AreaUnderRocCurve}");

class Review
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1)]
    public string Text { get; set; } = "";
}
