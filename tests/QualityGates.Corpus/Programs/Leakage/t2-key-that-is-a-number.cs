// corpus: The sampling key is a number with a fraction, so that the parts are ranges of it.
// library: ML.NET
// axis: named arguments in another order
using Microsoft.ML;
using Microsoft.ML.Data;

public class Visit
{
    [LoadColumn(0)] public float StoreNumber { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public static class VisitTraining
{
    public static double Auc(MLContext ml, string file)
    {
        var visits = ml.Data.LoadFromTextFile<Visit>(file, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(samplingKeyColumnName: nameof(Visit.StoreNumber), data: visits, testFraction: 0.2); // expect: MLQ2011
        var model = ml.Transforms.Concatenate("Features", nameof(Visit.Minutes))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve;
    }
}
