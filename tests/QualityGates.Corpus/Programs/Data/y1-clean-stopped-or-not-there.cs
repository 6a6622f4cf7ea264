// corpus: What is caught around the loading is that the user stopped it or that the file is not there, and neither loses a row.
// library: ML.NET
// axis: view model, cancellation
using System.ComponentModel;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Museums.ViewModels;

public sealed class Visit
{
    public float Rooms { get; set; }

    public float Guides { get; set; }

    public float Minutes { get; set; }
}

public sealed class VisitsViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 1);

    public event PropertyChangedEventHandler? PropertyChanged;

    public RegressionMetrics? Metrics { get; private set; }

    public async Task LearnAsync(string path, CancellationToken cancellation)
    {
        if (await VisitsOrNullAsync(path, cancellation) is not { } visits)
        {
            return;
        }

        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(visits), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Visit.Rooms), nameof(Visit.Guides))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Visit.Minutes)))
            .Fit(parts.TrainSet);
        Metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Visit.Minutes));
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Metrics)));
    }

    private static async Task<List<Visit>?> VisitsOrNullAsync(string path, CancellationToken cancellation)
    {
        var visits = new List<Visit>();
        try
        {
            foreach (var line in await File.ReadAllLinesAsync(path, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                var cells = line.Split(',');
                visits.Add(new Visit
                {
                    Rooms = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Guides = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Minutes = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        return visits;
    }
}
