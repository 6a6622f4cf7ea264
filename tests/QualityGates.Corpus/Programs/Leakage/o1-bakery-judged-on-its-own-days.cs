// corpus: The model of a bakery is fitted to all days and its figures are those of the same days.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.ML;

namespace Bakery;

public sealed class Day
{
    public float Weekday { get; set; }

    public float Rain { get; set; }

    public float Holiday { get; set; }

    public float Loaves { get; set; }
}

public sealed class BakeryViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 20);
    private string _verdict = "not trained";

    public event PropertyChangedEventHandler? PropertyChanged;

    public List<Day> Days { get; } = [];

    public string Verdict
    {
        get => _verdict;
        private set
        {
            _verdict = value;
            OnPropertyChanged();
        }
    }

    public void Train()
    {
        var days = _ml.Data.LoadFromEnumerable(Days);
        var model = _ml.Transforms.Concatenate("Features", nameof(Day.Weekday), nameof(Day.Rain), nameof(Day.Holiday))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Day.Loaves), numberOfTrees: 50))
            .Fit(days);
        var metrics = _ml.Regression.Evaluate(model.Transform(days), nameof(Day.Loaves)); // expect: MLQ2003
        Verdict = $"R2 {metrics.RSquared:F2}, {metrics.MeanAbsoluteError:F1} loaves off";
    }

    private void OnPropertyChanged([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
