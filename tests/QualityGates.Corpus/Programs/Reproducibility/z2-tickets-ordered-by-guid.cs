// corpus: A view model trains a router of support tickets; the tickets are sorted by new Guids before the last fifth is kept for testing.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using Microsoft.ML;

namespace Helpdesk.ViewModels;

public sealed class Ticket
{
    public string Text { get; set; } = "";

    public string Team { get; set; } = "";
}

public sealed class RoutingViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 42);
    private double _macroAccuracy;
    private double _logLoss;

    public event PropertyChangedEventHandler? PropertyChanged;

    public string FileName { get; set; } = "tickets.tsv";

    public double MacroAccuracy
    {
        get => _macroAccuracy;
        private set
        {
            _macroAccuracy = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(MacroAccuracy)));
        }
    }

    public double LogLoss
    {
        get => _logLoss;
        private set
        {
            _logLoss = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(LogLoss)));
        }
    }

    public async Task TrainAsync()
    {
        var lines = await File.ReadAllLinesAsync(FileName);
        var tickets = lines
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 2)
            .Select(cells => new Ticket { Team = cells[0], Text = cells[1] })
            .OrderBy(_ => Guid.NewGuid()) // expect: MLQ1002
            .ToList();

        var held = tickets.Count / 5;
        var train = tickets.Take(tickets.Count - held).ToList();
        var test = tickets.Skip(tickets.Count - held).ToList();
        await Task.Run(() => TrainOn(train, test));
    }

    private void TrainOn(List<Ticket> train, List<Ticket> test)
    {
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Team))
            .Append(_ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text)))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        var model = pipeline.Fit(_ml.Data.LoadFromEnumerable(train));
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test)));
        MacroAccuracy = metrics.MacroAccuracy;
        LogLoss = metrics.LogLoss;
    }
}
