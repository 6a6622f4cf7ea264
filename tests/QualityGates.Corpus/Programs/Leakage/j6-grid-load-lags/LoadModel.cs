using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace GridLoad;

public sealed class LoadModel
{
    private static readonly string[] Inputs =
    [
        nameof(HourRow.HourOfDay),
        nameof(HourRow.DayOfWeek),
        nameof(HourRow.Temperature),
        nameof(HourRow.LoadADayAgo),
        nameof(HourRow.LoadAWeekAgo),
        nameof(HourRow.MeanOfLastDay),
    ];

    private readonly MLContext _ml;
    private readonly ITransformer _transformer;

    private LoadModel(MLContext ml, ITransformer transformer)
    {
        _ml = ml;
        _transformer = transformer;
    }

    public static LoadModel Train(MLContext ml, Periods periods)
    {
        var inputs = ml.Transforms.Concatenate("Features", Inputs).Fit(periods.Train);
        var trees = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(HourRow.Load),
            NumberOfTrees = 800,
            LearningRate = 0.05,
            EarlyStoppingRule = new TolerantEarlyStoppingRule(),
        });
        var fitted = trees.Fit(inputs.Transform(periods.Train), inputs.Transform(periods.Validation));
        return new LoadModel(ml, inputs.Append(fitted));
    }

    public RegressionMetrics MeasureOn(IDataView rows) =>
        _ml.Regression.Evaluate(_transformer.Transform(rows), nameof(HourRow.Load));

    public void Save(DataViewSchema schema, string path) => _ml.Model.Save(_transformer, schema, path);
}
