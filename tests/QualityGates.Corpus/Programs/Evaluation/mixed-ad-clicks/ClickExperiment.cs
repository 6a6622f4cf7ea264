using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Ads;

/// <summary>A search over calibrated pipelines; it only ever sees the rows it is given.</summary>
internal sealed class ClickExperiment(MLContext ml, TimeSpan time)
{
    public async Task<ITransformer> SearchAsync(IDataView train, CancellationToken cancellation = default)
    {
        var columns = new ColumnInformation { LabelColumnName = nameof(Impression.Clicked) };
        columns.CategoricalColumnNames.Add(nameof(Impression.Site));
        columns.CategoricalColumnNames.Add(nameof(Impression.Advertiser));
        columns.NumericColumnNames.Add(nameof(Impression.Position));
        columns.NumericColumnNames.Add(nameof(Impression.Width));

        SweepablePipeline pipeline = ml.Auto().Featurizer(train, columnInformation: columns)
            .Append(ml.Auto().BinaryClassification(
                labelColumnName: nameof(Impression.Clicked),
                useFastForest: false,
                useSdcaLogisticRegression: false));
        var inner = ml.Data.TrainTestSplit(train, testFraction: 0.2);
        var experiment = ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderPrecisionRecallCurve, labelColumn: nameof(Impression.Clicked))
            .SetTrainingTimeInSeconds((uint)time.TotalSeconds)
            .SetDataset(inner);
        TrialResult best = await experiment.RunAsync(cancellation);
        Console.WriteLine($"Trial {best.TrialSettings.TrialId}: {best.Metric:F4} on the inner validation part");
        return best.Model;
    }
}
