// corpus: Complaints of passengers stand between commas, the loader of the options knows no quotes, and the text is featurized.
// library: ML.NET
// axis: options, CreateTextLoader
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var options = new TextLoader.Options
{
    Separators = [','],
    HasHeader = true,
    Columns =
    [
        new TextLoader.Column("ComplaintText", DataKind.String, 0),
        new TextLoader.Column("Line", DataKind.String, 1),
        new TextLoader.Column("Refund", DataKind.Boolean, 2),
    ],
};
var loader = ml.Data.CreateTextLoader(options); // expect: MLQ4005
var complaints = loader.Load("complaints-2023.csv", "complaints-2024.csv");
var parts = ml.Data.TrainTestSplit(complaints, testFraction: 0.2);

var pipeline = ml.Transforms.Text.FeaturizeText("Words", "ComplaintText")
    .Append(ml.Transforms.Categorical.OneHotEncoding("Line"))
    .Append(ml.Transforms.Concatenate("Features", "Words", "Line"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Refund"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Refund");
Console.WriteLine($"{metrics.AreaUnderPrecisionRecallCurve:F3}");
ml.Model.Save(model, complaints.Schema, "refunds.zip");
