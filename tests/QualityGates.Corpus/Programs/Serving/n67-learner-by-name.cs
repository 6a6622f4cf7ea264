// corpus: Whichever learner is chosen by name, the rows were kept before; the trees keep their own copy.
// library: ML.NET
// axis: dictionary of factories, generic method, cached view
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var learners = new Dictionary<string, Func<IEstimator<ITransformer>>>(StringComparer.Ordinal)
{
    ["sdca"] = () => ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Visit.Bought)),
    ["lbfgs"] = () => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Visit.Bought)),
    ["trees"] = () => ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Bought)),
};

var visits = Kept(ml.Data.LoadFromTextFile<Visit>(args[1], separatorChar: ',', hasHeader: true));
var parts = ml.Data.TrainTestSplit(visits, testFraction: 0.25, samplingKeyColumnName: nameof(Visit.Visitor));
var model = ml.Transforms.Concatenate("Features", nameof(Visit.Pages), nameof(Visit.Seconds))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(learners[args[0]]())
    .Fit(parts.TrainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Visit.Bought)).AreaUnderPrecisionRecallCurve);

IDataView Kept(IDataView rows) => ml.Data.Cache(rows);

internal sealed class Visit
{
    [LoadColumn(0)] public string Visitor { get; set; } = "";
    [LoadColumn(1)] public float Pages { get; set; }
    [LoadColumn(2)] public float Seconds { get; set; }
    [LoadColumn(3)] public bool Bought { get; set; }
}
