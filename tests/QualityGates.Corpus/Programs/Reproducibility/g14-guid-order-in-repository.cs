// corpus: A repository returns its rows in the order of fresh Guids; a second method picks the held-out rows with Random.Shared.
// library: ML.NET
// axis: generic repository, extension method, lambda
using Microsoft.ML;

var ml = new MLContext(seed: 5);
var tickets = new Repository<Ticket>(ml.Data.CreateEnumerable<Ticket>(ml.Data.LoadFromTextFile<Ticket>(args[0]), reuseRowObject: false));
var shuffled = tickets.InAnyOrder();
var train = shuffled.Take(shuffled.Count * 8 / 10);
var test = shuffled.Skip(shuffled.Count * 8 / 10);
var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Ticket.Urgent)));
var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Ticket.Urgent));
Console.WriteLine($"{metrics.F1Score:F3} {metrics.AreaUnderPrecisionRecallCurve:F3}");

var requestId = Guid.NewGuid();
Console.WriteLine($"run {requestId}");

public sealed class Repository<T>(IEnumerable<T> rows)
{
    private readonly List<T> _rows = rows.ToList();

    public List<T> InAnyOrder() => _rows.OrderBy(_ => Guid.NewGuid()).ToList(); // expect: MLQ1002

    public T Example() => _rows[Random.Shared.Next(_rows.Count)];
}

public sealed class Ticket
{
    [Microsoft.ML.Data.LoadColumn(0)] public string Text { get; set; } = "";
    [Microsoft.ML.Data.LoadColumn(1)] public bool Urgent { get; set; }
}
