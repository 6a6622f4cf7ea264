using QualityGates.Gates.Evaluation;

namespace QualityGates.Gates.Tests.Evaluation;

public sealed class MetricDirectionTests
{
    [Theory]
    [InlineData("accuracy")]
    [InlineData("model/MicroAccuracy")]
    [InlineData("AreaUnderRocCurve")]
    [InlineData("AreaUnderPrecisionRecallCurve")]
    [InlineData("F1Score")]
    [InlineData("RSquared")]
    [InlineData("LogLossReduction")]
    [InlineData("NormalizedMutualInformation")]
    [InlineData("val_auc")]
    [InlineData("test.roc_auc")]
    [InlineData("ndcg@10")]
    [InlineData("rougeLsum")]
    [InlineData("PassRate")]
    [InlineData("cv_f1_macro_mean")]
    [InlineData("avg_precision")]
    public void Higher_is_better(string name) => Assert.Equal(Direction.Higher, MetricDirection.Of(name));

    [Theory]
    [InlineData("rmse")]
    [InlineData("RootMeanSquaredError")]
    [InlineData("MeanAbsoluteError")]
    [InlineData("model/logLoss")]
    [InlineData("log_loss")]
    [InlineData("val_loss")]
    [InlineData("brier")]
    [InlineData("DaviesBouldinIndex")]
    [InlineData("AverageDistance")]
    [InlineData("test-mape")]
    [InlineData("error_rate")]
    [InlineData("wer")]
    public void Lower_is_better(string name) => Assert.Equal(Direction.Lower, MetricDirection.Of(name));

    [Theory]
    [InlineData("churnRate")]
    [InlineData("rows")]
    [InlineData("threshold")]
    [InlineData("score")]
    [InlineData("accuracyLoss")]
    [InlineData("my_metric")]
    [InlineData("")]
    [InlineData("accuracy/x")]
    public void Nothing_is_guessed(string name) => Assert.Null(MetricDirection.Of(name));

    [Fact]
    public void Every_name_of_the_table_has_one_direction()
    {
        var names = MetricDirection.KnownNames.ToArray();
        Assert.Equal(names.Length, names.Select(MetricsFile.Normal).Distinct().Count());
        Assert.All(names, name => Assert.NotNull(MetricDirection.Of(name)));
    }
}
