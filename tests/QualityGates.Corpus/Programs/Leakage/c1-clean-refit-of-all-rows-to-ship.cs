// corpus: After the verdict on the test part the same chain is fitted on all rows and shipped.
// library: ML.NET
// axis: gate with early return, second fit
using Microsoft.ML;
using Microsoft.ML.Data;

return Ship("boilers.csv", "boilers.zip");

static int Ship(string input, string output)
{
    var ml = new MLContext(seed: 12);
    var boilers = ml.Data.LoadFromTextFile<Boiler>(input, ',', true);
    var split = ml.Data.TrainTestSplit(boilers, 0.2);
    var chain = ml.Transforms.Concatenate("Features", "Pressure", "Age")
        .Append(ml.Transforms.NormalizeMeanVariance("Features"))
        .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Leaks"));
    var verdict = ml.BinaryClassification.Evaluate(chain.Fit(split.TrainSet).Transform(split.TestSet), "Leaks");
    if (verdict.AreaUnderRocCurve < 0.8 || verdict.F1Score < 0.5)
    {
        return 1;
    }

    ml.Model.Save(chain.Fit(boilers), boilers.Schema, output);
    return 0;
}

internal sealed class Boiler
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public bool Leaks { get; set; }
}
