// corpus: A factory returns the model to a caller inside the program, which measures it.
// library: ML.NET
// axis: returned tuple, internal factory
using Microsoft.ML;
using Microsoft.ML.Data;

var (model, test, ml) = Factory.Make("loans.csv");
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), labelColumnName: "Bad");
File.WriteAllText("loans.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderPrecisionRecallCurve}"));
ml.Model.Save(model, test.Schema, "loans.zip");

internal static class Factory
{
    internal static (ITransformer Model, IDataView Test, MLContext Context) Make(string file)
    {
        var ml = new MLContext(seed: 12);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>(file, ',', true), 0.2);
        var chain = ml.Transforms.Concatenate("Features", "Sum", "Years").Append(ml.BinaryClassification.Trainers.LdSvm("Bad"));
        return (chain.Fit(parts.TrainSet), parts.TestSet, ml);
    }
}

internal sealed class Loan
{
    [LoadColumn(0)] public float Sum { get; set; }
    [LoadColumn(1)] public float Years { get; set; }
    [LoadColumn(2)] public bool Bad { get; set; }
}
