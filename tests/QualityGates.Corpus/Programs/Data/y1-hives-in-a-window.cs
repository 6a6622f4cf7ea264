// corpus: The window of a beekeeper goes on with the next line whenever a hive cannot be read, and trains on the hives it has.
// library: ML.NET
// axis: view model
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Beekeeping.ViewModels;

public sealed class Hive
{
    public float Weight { get; set; }

    public float Humidity { get; set; }

    public float BroodFrames { get; set; }

    public float Honey { get; set; }
}

public sealed class HarvestViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 3);
    private RegressionMetrics? _quality;

    public event PropertyChangedEventHandler? PropertyChanged;

    public ObservableCollection<Hive> Hives { get; } = [];

    public RegressionMetrics? Quality
    {
        get => _quality;
        private set
        {
            _quality = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Quality)));
        }
    }

    public async Task OpenAsync(string path)
    {
        Hives.Clear();
        Fill(await File.ReadAllLinesAsync(path));

        var rows = _ml.Data.LoadFromEnumerable(Hives);
        var halves = _ml.Data.TrainTestSplit(rows, testFraction: 0.25);
        var model = _ml.Transforms.Concatenate("Features", nameof(Hive.Weight), nameof(Hive.Humidity), nameof(Hive.BroodFrames))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Hive.Honey), numberOfTrees: 50))
            .Fit(halves.TrainSet);
        Quality = _ml.Regression.Evaluate(model.Transform(halves.TestSet), labelColumnName: nameof(Hive.Honey));
    }

    private void Fill(string[] lines)
    {
        foreach (var line in lines)
        {
            Hive hive;
            try
            {
                var parts = line.Split('|');
                hive = new Hive
                {
                    Weight = Convert.ToSingle(parts[0], CultureInfo.InvariantCulture),
                    Humidity = Convert.ToSingle(parts[1], CultureInfo.InvariantCulture),
                    BroodFrames = Convert.ToSingle(parts[2], CultureInfo.InvariantCulture),
                    Honey = Convert.ToSingle(parts[3], CultureInfo.InvariantCulture),
                };
            }
            catch (Exception) // expect: MLQ4004
            {
                continue;
            }

            Hives.Add(hive);
        }
    }
}
