// corpus: Columns come from a loader written in code; labels are keyed under their own name, keyed under the default one, and made true or false.
// library: ML.NET
// axis: library class, loader columns
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birds;

public sealed record Judgement(string Study, double First, double Second);

public sealed class RingingStudy
{
    private readonly MLContext _ml = new(seed: 72);
    private readonly IDataView _train;
    private readonly IDataView _test;

    public RingingStudy(string file)
    {
        TextLoader.Column[] columns =
        [
            new("Wing", DataKind.Single, 0),
            new("Weight", DataKind.Single, 1),
            new("Tarsus", DataKind.Single, 2),
            new("Species", DataKind.String, 3),
            new("Recaught", DataKind.Int32, 4),
        ];
        var rows = _ml.Data.LoadFromTextFile(file, columns, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 72);
        _train = parts.TrainSet;
        _test = parts.TestSet;
    }

    public IEnumerable<Judgement> Run()
    {
        yield return SameName();
        yield return DefaultName();
        yield return Recaught();
    }

    private Judgement SameName()
    {
        var model = Features()
            .Append(_ml.Transforms.Conversion.MapValueToKey("Species"))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes(labelColumnName: "Species"))
            .Fit(_train);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(_test), labelColumnName: "Species");
        return new Judgement("same name", metrics.MacroAccuracy, metrics.MicroAccuracy);
    }

    private Judgement DefaultName()
    {
        var model = Features()
            .Append(_ml.Transforms.Conversion.MapValueToKey("Label", "Species"))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(_train);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(_test));
        return new Judgement("default name", metrics.MacroAccuracy, metrics.LogLoss);
    }

    private Judgement Recaught()
    {
        var model = Features()
            .Append(_ml.Transforms.Conversion.ConvertType("Again", "Recaught", DataKind.Boolean))
            .Append(_ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Again"))
            .Fit(_train);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(_test), labelColumnName: "Again");
        return new Judgement("recaught", metrics.AreaUnderRocCurve, metrics.LogLoss);
    }

    private IEstimator<ITransformer> Features() => _ml.Transforms.Concatenate("Features", "Wing", "Weight", "Tarsus");
}
