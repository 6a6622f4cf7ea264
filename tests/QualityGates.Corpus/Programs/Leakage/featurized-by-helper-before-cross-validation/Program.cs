// corpus: The text is featurized by a class of its own with all mails, then cross-validated with the trainer alone.
// library: ML.NET
// axis: helper in another file
using Mail;
using Microsoft.ML;

var ml = new MLContext(seed: 15);
var mails = ml.Data.LoadFromTextFile<Message>("mails.tsv", hasHeader: true);
var features = new TextPreparation(ml).Prepare(mails);

var spread = new List<double>();
foreach (var fold in ml.BinaryClassification.CrossValidate(features, ml.BinaryClassification.Trainers.SdcaLogisticRegression(), 10)) // expect: MLQ2002
{
    spread.Add(fold.Metrics.F1Score);
    Console.WriteLine($"{fold.Fold}: F1 {fold.Metrics.F1Score:F3}, AUC {fold.Metrics.AreaUnderRocCurve:F3}");
}

return spread.Average() > 0.9 && spread.Max() - spread.Min() < 0.1 ? 0 : 1;
