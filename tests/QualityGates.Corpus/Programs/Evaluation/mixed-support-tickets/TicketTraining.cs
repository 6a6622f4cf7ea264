using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Support;

public sealed class TicketTraining
{
    private readonly MLContext _ml;
    private DataOperationsCatalog.TrainTestData _split;

    public TicketTraining(MLContext ml) => _ml = ml;

    public ITransformer? Model { get; private set; }

    public DataViewSchema? Schema { get; private set; }

    /// <summary>The keys of the teams are fixed for all rows first; no feature is touched by that.</summary>
    public void Load(string path)
    {
        var tickets = _ml.Data.LoadFromTextFile<Ticket>(path, hasHeader: true, allowQuoting: true);
        var teams = _ml.Transforms.Conversion.MapValueToKey("TeamKey", nameof(Ticket.Team));
        var keyed = teams.Fit(tickets).Transform(tickets);
        Schema = keyed.Schema;
        _split = _ml.Data.TrainTestSplit(keyed, testFraction: 0.2);
    }

    public async Task<Comparison> TrainAsync(CancellationToken cancellation)
    {
        var pipeline = _ml.Transforms.Text.FeaturizeText("SubjectVector", nameof(Ticket.Subject))
            .Append(_ml.Transforms.Text.FeaturizeText("BodyVector", nameof(Ticket.Body)))
            .Append(_ml.Transforms.Concatenate("Features", "SubjectVector", "BodyVector"))
            .AppendCacheCheckpoint(_ml)
            .Append(_ml.MulticlassClassification.Trainers.OneVersusAll(
                _ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: "TeamKey"), labelColumnName: "TeamKey"))
            .Append(_ml.Transforms.Conversion.MapKeyToValue("TeamName", "PredictedLabel"));
        var model = await Task.Run(() => pipeline.Fit(_split.TrainSet), cancellation);
        Model = model;
        // A gap between the two tells how much the text was learned by heart.
        return new Comparison(Measure(_split.TrainSet), Measure(_split.TestSet));

        MulticlassClassificationMetrics Measure(IDataView rows) =>
            _ml.MulticlassClassification.Evaluate(model.Transform(rows), labelColumnName: "TeamKey");
    }
}

public sealed record Comparison(MulticlassClassificationMetrics Train, MulticlassClassificationMetrics Test)
{
    public double Gap => Train.MacroAccuracy - Test.MacroAccuracy;
}
