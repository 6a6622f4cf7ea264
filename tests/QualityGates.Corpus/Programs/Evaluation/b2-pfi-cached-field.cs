// corpus: An explainer keeps the cached training rows in a field, fits on them in one method and permutes them in another.
// library: ML.NET
// axis: fields across methods, Cache
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var explainer = new ChurnExplainer("telco.csv");
explainer.Train();
if (explainer.IsUseful())
{
    explainer.Explain("drivers.csv");
}

internal sealed class ChurnExplainer
{
    private readonly MLContext _ml = new(seed: 10);
    private readonly IDataView _training;
    private readonly IDataView _held;
    private ITransformer _model = null!;

    public ChurnExplainer(string file)
    {
        var all = _ml.Data.LoadFromTextFile<Contract>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(all, testFraction: 0.2);
        _training = _ml.Data.Cache(split.TrainSet);
        _held = split.TestSet;
    }

    public void Train()
    {
        var chain = _ml.Transforms.Concatenate("Features", nameof(Contract.Months), nameof(Contract.Fee), nameof(Contract.Tickets))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Contract.Cancelled)));
        _model = chain.Fit(_training);
    }

    public bool IsUseful()
    {
        var m = _ml.BinaryClassification.Evaluate(_model.Transform(_held), nameof(Contract.Cancelled));
        return m.AreaUnderRocCurve > 0.75 && m.F1Score > 0.5;
    }

    public void Explain(string file)
    {
        var gains = _ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(_model, _model.Transform(_training), nameof(Contract.Cancelled), permutationCount: 5); // expect: MLQ3007
        File.WriteAllLines(file, gains.OrderBy(g => g.Value.AreaUnderRocCurve.Mean).Select(g => $"{g.Key}"));
    }
}

internal sealed class Contract
{
    [LoadColumn(0)] public float Months { get; set; }
    [LoadColumn(1)] public float Fee { get; set; }
    [LoadColumn(2)] public float Tickets { get; set; }
    [LoadColumn(3)] public bool Cancelled { get; set; }
}
