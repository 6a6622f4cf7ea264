// corpus: The features are all columns of the schema except those of a set that holds the label and the free text.
// library: ML.NET
// axis: HashSet of excluded names, Except in a query
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 64);
var excluded = new HashSet<string> { nameof(Offer.Accepted), nameof(Offer.Remark) };
var offers = ml.Data.LoadFromTextFile<Offer>("offers.csv", ',', hasHeader: true);
var inputs = offers.Schema.Select(column => column.Name).Where(name => !excluded.Contains(name)).ToArray();
var split = ml.Data.TrainTestSplit(offers, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", inputs)
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Offer.Accepted)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Offer.Accepted));
Console.WriteLine($"{string.Join('+', inputs)}: AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
return metrics.AreaUnderRocCurve > 0.7 ? 0 : 1;

public class Offer
{
    [LoadColumn(0)] public float Discount { get; set; }
    [LoadColumn(1)] public float Days { get; set; }
    [LoadColumn(2)] public string Remark { get; set; } = "";
    [LoadColumn(3)] public bool Accepted { get; set; }
}
