// corpus: A generic trainer evaluates and saves whatever it is given, always without a schema; the forecast of the shop has a column that its trainer does not write.
// library: ML.NET
// axis: generic base class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shops;

public abstract class TrainerBase<TRow>
    where TRow : class
{
    protected MLContext Ml { get; } = new(seed: 9);

    protected abstract IEstimator<ITransformer> Pipeline();

    protected abstract bool IsGood(IDataView predictions);

    public ITransformer Train(string file, string target)
    {
        var rows = Ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ';', hasHeader: true);
        var split = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Pipeline().Fit(split.TrainSet);
        if (IsGood(model.Transform(split.TestSet)))
        {
            Ml.Model.Save(model, inputSchema: null, filePath: target); // expect: MLQ6005
        }

        return model;
    }
}

public sealed class ShopDay
{
    [LoadColumn(0)] public float Weekday { get; set; }
    [LoadColumn(1)] public float Rain { get; set; }
    [LoadColumn(2)] public bool Busy { get; set; }
}

public sealed class BusyForecast
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; } // expect: MLQ6006
}

public sealed class ShopTrainer : TrainerBase<ShopDay>
{
    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.Concatenate("Features", nameof(ShopDay.Weekday), nameof(ShopDay.Rain))
        .Append(Ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(ShopDay.Busy)));

    protected override bool IsGood(IDataView predictions)
    {
        var metrics = Ml.BinaryClassification.EvaluateNonCalibrated(predictions, labelColumnName: nameof(ShopDay.Busy));
        return metrics.F1Score > 0.6 && metrics.AreaUnderRocCurve > 0.7;
    }

    public float Ask(string file, ShopDay day)
    {
        var engine = Ml.Model.CreatePredictionEngine<ShopDay, BusyForecast>(Train(file, "shop.zip"));
        return engine.Predict(day).Probability;
    }
}
