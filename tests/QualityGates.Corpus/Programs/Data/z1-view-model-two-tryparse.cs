// corpus: The view model of a desktop tool reads flats with two TryParse whose answers are dropped, and trains on them.
// library: ML.NET
// axis: WPF view model
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.ML;

namespace FlatStudio.ViewModels;

public sealed class FlatItem
{
    public string District { get; set; } = "";

    public float Rooms { get; set; }

    public float Area { get; set; }

    public float Rent { get; set; }
}

public sealed class TrainingViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 21);
    private string _status = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string CsvPath { get; set; } = "";

    public ObservableCollection<FlatItem> Flats { get; } = [];

    public string Status
    {
        get => _status;
        private set
        {
            _status = value;
            OnPropertyChanged();
        }
    }

    public void Train()
    {
        LoadFlats();
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(Flats), testFraction: 0.2);
        var model = _ml.Transforms.Categorical.OneHotEncoding("DistrictEncoded", "District")
            .Append(_ml.Transforms.Concatenate("Features", "DistrictEncoded", "Rooms", "Area"))
            .Append(_ml.Regression.Trainers.FastTree("Rent"))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Rent");
        Status = $"MAE {metrics.MeanAbsoluteError:F0}, RMSE {metrics.RootMeanSquaredError:F0}";
    }

    private void LoadFlats()
    {
        Flats.Clear();
        foreach (var line in File.ReadLines(CsvPath).Skip(1))
        {
            var parts = line.Split(',');
            int.TryParse(parts[1], out var rooms); // expect: MLQ4004
            float.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var area); // expect: MLQ4004
            Flats.Add(new FlatItem
            {
                District = parts[0],
                Rooms = rooms,
                Area = area,
                Rent = float.Parse(parts[3], CultureInfo.InvariantCulture),
            });
        }
    }

    private void OnPropertyChanged([CallerMemberName] string? name = null) =>
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
