// corpus: A base class divides the rows of every study by the column that the derived class names, here the user who wore the watch.
// library: ML.NET
// axis: inheritance
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Watches;

public abstract class GroupedStudy
{
    protected MLContext Context { get; } = new(seed: 58);

    protected abstract string GroupColumn { get; }

    protected abstract string LabelColumn { get; }

    public MulticlassClassificationMetrics Run(string path)
    {
        var parts = Context.Data.TrainTestSplit(Load(path), testFraction: 0.2, samplingKeyColumnName: GroupColumn);
        var model = Pipeline().Fit(parts.TrainSet);
        return Context.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: LabelColumn);
    }

    protected abstract IDataView Load(string path);

    protected abstract IEstimator<ITransformer> Pipeline();
}

public sealed class Motion
{
    [LoadColumn(0)] public string UserId { get; set; } = "";

    [LoadColumn(1, 12), VectorType(12)] public float[] Axes { get; set; } = [];

    [LoadColumn(13)] public string Activity { get; set; } = "";
}

public sealed class MotionStudy : GroupedStudy
{
    protected override string GroupColumn => nameof(Motion.UserId);

    protected override string LabelColumn => "ActivityKey";

    protected override IDataView Load(string path) =>
        Context.Data.LoadFromTextFile<Motion>(path, separatorChar: ',', hasHeader: true);

    protected override IEstimator<ITransformer> Pipeline() =>
        Context.Transforms.Conversion.MapValueToKey(LabelColumn, nameof(Motion.Activity))
            .Append(Context.MulticlassClassification.Trainers.NaiveBayes(labelColumnName: LabelColumn, featureColumnName: nameof(Motion.Axes)));
}
