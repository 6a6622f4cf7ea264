// corpus: A view model shows the error of a rent model in the culture of the user; the data file and the file of metrics are in the invariant one.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Rent;

public sealed class MainViewModel(RentEstimator estimator) : INotifyPropertyChanged
{
    private string _status = "";
    private string _budget = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Status
    {
        get => _status;
        private set => Set(ref _status, value);
    }

    public string Budget
    {
        get => _budget;
        set => Set(ref _budget, value);
    }

    public bool IsBudgetValid => decimal.TryParse(Budget, NumberStyles.Currency, CultureInfo.CurrentCulture, out _);

    public async Task TrainAsync(string file, string metricsFile)
    {
        Status = $"Started at {DateTime.Now:t}";
        var metrics = await Task.Run(() => estimator.Learn(file, metricsFile));
        Status = $"The estimate is off by {metrics.MeanAbsoluteError:C0} on average (R² {metrics.RSquared:P0})";
    }

    private void Set(ref string field, string value, [CallerMemberName] string? name = null)
    {
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }
}
