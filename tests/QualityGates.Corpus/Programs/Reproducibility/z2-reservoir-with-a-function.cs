// corpus: A reservoir keeps some log lines to learn from; where a line goes is asked of a function in the options, which is the shared generator's.
// library: ML.NET
// axis: options with a function
using System.Text.Json;
using Microsoft.ML;

var options = new ReservoirOptions { Size = 5_000 };
var reservoir = new Reservoir(options);
foreach (var line in File.ReadLines(args[0]))
{
    var tab = line.IndexOf('\t');
    reservoir.Offer(new LogLine { Failed = line[..tab] == "E", Message = line[(tab + 1)..] });
}

var test = File.ReadLines(args[1])
    .Select(line => line.Split('\t', 2))
    .Select(cells => new LogLine { Failed = cells[0] == "E", Message = cells[1] })
    .ToList();

var ml = new MLContext(seed: 4);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(LogLine.Message))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(LogLine.Failed)))
    .Fit(ml.Data.LoadFromEnumerable(reservoir.Kept));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(LogLine.Failed));
File.WriteAllText("logs.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, metrics.LogLoss }));

internal sealed class LogLine
{
    public bool Failed { get; set; }

    public string Message { get; set; } = "";
}

internal sealed record ReservoirOptions
{
    public int Size { get; init; } = 1_000;

    public Func<int, int> Below { get; init; } = Random.Shared.Next; // expect: MLQ1002
}

internal sealed class Reservoir(ReservoirOptions options)
{
    private readonly List<LogLine> _kept = [];
    private int _seen;

    public IReadOnlyList<LogLine> Kept => _kept;

    public void Offer(LogLine line)
    {
        _seen++;
        if (_kept.Count < options.Size)
        {
            _kept.Add(line);
            return;
        }

        var place = options.Below(_seen);
        if (place < _kept.Count)
        {
            _kept[place] = line;
        }
    }
}
