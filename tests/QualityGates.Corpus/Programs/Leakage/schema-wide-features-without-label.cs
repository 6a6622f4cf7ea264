// corpus: All columns of the schema except the label become features.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

const string Target = nameof(Phone.Rating);
var ml = new MLContext(seed: 3);
var phones = ml.Data.LoadFromTextFile<Phone>("phones.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(phones, testFraction: 0.2);

var inputs = phones.Schema.Select(column => column.Name).Where(name => name != Target).ToArray();
var model = ml.Transforms.Concatenate("Features", inputs).Append(ml.Regression.Trainers.FastForest(Target)).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), Target);
return metrics.RSquared > 0.4 && metrics.MeanAbsoluteError < 0.5 ? 0 : 1;

public sealed class Phone
{
    [LoadColumn(0)] public float Battery { get; set; }
    [LoadColumn(1)] public float Screen { get; set; }
    [LoadColumn(2)] public float Rating { get; set; }
}
