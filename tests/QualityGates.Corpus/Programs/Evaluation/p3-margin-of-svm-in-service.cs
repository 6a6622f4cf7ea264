// corpus: A triage service asks a model of a support vector machine and takes a score above one half for a yes.
// library: ML.NET, Microsoft.Extensions.ML
// axis: record, switch expression, two classes
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class TicketRow
{
    [LoadColumn(0)]
    public string Subject { get; set; } = "";

    [LoadColumn(1)]
    public bool Urgent { get; set; }
}

public sealed class TicketScore
{
    [ColumnName("PredictedLabel")]
    public bool Urgent { get; set; }

    [ColumnName("Score")]
    public float Margin { get; set; }
}

public enum Queue
{
    Now,
    Later,
}

public sealed class TicketTraining
{
    public void Train(string path)
    {
        var ml = new MLContext(seed: 3);
        var rows = ml.Data.LoadFromTextFile<TicketRow>(path, separatorChar: '\t', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 3);
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(TicketRow.Subject))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: nameof(TicketRow.Urgent)));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), labelColumnName: nameof(TicketRow.Urgent));
        if (metrics.F1Score < 0.7)
        {
            throw new InvalidOperationException($"F1 {metrics.F1Score:F2}");
        }

        ml.Model.Save(model, rows.Schema, "tickets.zip");
    }
}

public sealed class Triage(PredictionEnginePool<TicketRow, TicketScore> pool)
{
    public Queue Route(string subject) => pool.Predict(new TicketRow { Subject = subject }) switch
    {
        { Margin: > 0.5f } => Queue.Now, // expect: MLQ3006
        _ => Queue.Later,
    };
}
